"""The names of months and days of the week in some seventy languages, case folded, without the dot of abbreviations.

A space inside a name is written `_`.
"""

from __future__ import annotations

__all__ = ["CROATIAN", "MONTHS", "WEEKDAYS"]

_NAMES = (
    """
    ean eanáir ene enero gen gener gennaio ian ianuarie ion ionawr jaan jaanuar jan janar janeiro jannar januar
    januari januarie january januwari január januára janv janvier janvāris janúar jän jänner led leden ledna oca
    ocak saus sausio sausis sij siječanj siječnja sty styczeń stycznia tammi tammikuu tammikuuta urt urtarrila xan
    xaneiro yan yanvar ιαν ιανουάριοσ ιανουαρίου ιανουαριου сту студзень студзеня січ січень січня янв январь января
    яну януари јан јануар јануари қаң қаңтар հնվ հունվար հունվարի ינו ינואר جانفي جنوری كانون_الثاني يناير ژانویه
    ژانویهٔ जन जनवरी जाने जानेवारी জানু জানুয়ারী ਜਨ ਜਨਵਰੀ જાન્યુ જાન્યુઆરી ஜன ஜனவரி జన జనవరి ಜನ ಜನವರಿ ജനു ജനുവരി ජන
    ජනවාරි ม.ค มกราคม ဇန် ဇန်နဝါရီ იან იანვარი ጃን ጃንዋሪ មករា
    """,
    """
    chw chwef chwefror feabh feabhra feb febbraio feber febr febreiro febrer febrero februar februari februarie
    february februwari február februára februāris febrúar fev fevereiro fevral fevrier fra frar févr février helmi
    helmikuu helmikuuta lut lutego luty ots otsaila peb pebrero pebruari shk shkurt subat vas vasario vasaris veebr
    veebruar velj veljača veljače úno únor února şub şubat φεβ φεβρουάριοσ φεβρουαρίου φεβρουαριου ақп ақпан лют
    лютага лютий лютого люты феб фебруар фев февр февраль февраля февруари փետրվար փետրվարի փտվ פבר פברואר شباط
    فبراير فروری فوریه فوریهٔ فيفري फ़र फ़रवरी फेब्रु फेब्रुअरी फेब्रुवारी ফেব ফেব্রুয়ারী ਫ਼ਰ ਫ਼ਰਵਰੀ ફેબ્રુ
    ફેબ્રુઆરી பிப் பிப்ரவரி ఫిబ్ర ఫిబ్రవరి ಫೆಬ್ರ ಫೆಬ್ರವರಿ ഫെബ്രു ഫെബ്രുവരി පෙබ පෙබරවාරි ก.พ กุมภาพันธ์ ဖေ ဖေဖော်ဝါရီ
    თებ თებერვალი ፌብ ፌብሩዋሪ កុម្ភៈ
    """,
    """
    bře březen března kov kovas kovo maalis maaliskuu maaliskuuta maart mac machi maerz mar marca march marco marec
    maret mars marso mart martie marts martxoa marzec marzo marzu març março mas mashi maw mawrth mrt mrz márc
    március márta mär märts märz ožu ožujak ožujka μάρ μάρτιοσ μαρ μαρτίου μαρτιου бер березень березня мар март
    марта нау наурыз сак сакавік сакавіка մարտ մարտի մրտ מרץ آذار اذار مارس مارچ मार्च মার্চ ਮਾਰਚ માર્ચ மார் மார்ச்
    మార్చి ಮಾರ್ಚ್ മാർ മാർച്ച് මාර් මාර්තු มี.ค มีนาคม မတ် მარ მარტი ማርች មីនា
    """,
    """
    abr abril aib aibreán api apirila apr aprel april aprile aprili aprilie aprill apríl apríla aprīlis avr avril
    bal balandis balandžio dub duben dubna ebr ebrill eph ephreli huhti huhtikuu huhtikuuta kwi kwiecień kwietnia
    nis nisan pri prill tra travanj travnja ápr április απρ απρίλιοσ απριλίου απριλιου апр апрель апреля април квіт
    квітень квітня кра красавік красавіка сәу сәуір ապր ապրիլ ապրիլի אפר אפריל آوریل أبريل أفريل إبريل ابريل اپریل
    نيسان अप्रिल अप्रैल एप्रि एप्रिल এপ্রি এপ্রিল ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ એપ્રિલ ஏப் ஏப்ரல் ఏప్రి ఏప్రిల్ ಏಪ್ರಿ ಏಪ್ರಿಲ್ ഏപ്രി
    ഏപ്രിൽ අප්‍රේල් เม.ย เมษายน ဧပြီ აპრ აპრილი ኤፕሪ ኤፕሪል មេសា
    """,
    """
    beal bealtaine geg gegužė gegužės kvě květen května mag maggio mai maiatza maig maijs maio maj maja may mayo
    mayıs maí mei mej mejju mey meyi máj mája május svi svibanj svibnja touko toukokuu toukokuuta μάι μάιοσ μαΐ
    μαΐου μαιου май мам мамыр мая мај трав травень травня մայիս մայիսի մյս מאי أيار ايار مئی ماي مايو مه مهٔ मई मे
    মে ਮਈ મે மே మే ಮೇ മേയ് මැයි พ.ค พฤษภาคม မေ მაი მაისი ሜይ ឧសភា
    """,
    """
    birž birželio birželis cze czerwca czerwiec eka ekaina giu giugno haz haziran hun hunyo iun iunie iyn iyun juin
    jun june junho juni junie junij junio juny juuni jún júna június júní jūn jūnijs kesä kesäkuu kesäkuuta lipanj
    lipnja meh mehefin meith meitheamh qer qershor xuño červen června čvn ġun ġunju ιουν ιουνίου ιουνιου ιούν
    ιούνιοσ июн июнь июня мау маусым черв червень червня чэр чэрвень чэрвеня юни јун јуни հնս հունիս հունիսի יוני
    جوان جون حزيران يونيو ژوئن जुन जून জুন ਜੂਨ જૂન ஜூன் జూన్ ಜೂನ್ ജൂൺ ජූනි มิ.ย มิถุนายน ဇွန် ივნ ივნისი ጁን មិថុនា
    """,
    """
    gor gorff gorffennaf heinä heinäkuu heinäkuuta hul hulyo iul iulie iyl iyul iúil juil juillet jul julai julayi
    julho juli julie julij julio juliol july juuli júl júla július júlí jūl jūlijs korr korrik liep liepa liepos lip
    lipca lipiec lug luglio lul lulju srpanj srpnja tem temmuz uzt uztaila xul xullo července červenec čvc ιουλ
    ιουλίου ιουλιου ιούλ ιούλιοσ июл июль июля лип липень липня ліп ліпень ліпеня шіл шілде юли јул јули հլս հուլիս
    հուլիսի יולי تموز جولائی جويلية يوليو يوليوز ژوئیه ژوئیهٔ जुल जुलाई जुलै জুল জুলাই ਜੁਲਾ ਜੁਲਾਈ જુલાઈ ஜூலை జులై
    ಜುಲೈ ജൂലൈ ජූලි ก.ค กรกฎาคม ဇူ ဇူလိုင် ივლ ივლისი ጁላይ កក្កដា
    """,
    """
    abu abuztua ag aga agasti ago agost agosti agosto agu agustos agustus aout août aug august augusta augusti
    augusts augustus augusztus avg avgust avq avqust awst aww awwissu ağu ağustos elo elokuu elokuuta gush gusht kol
    kolovoz kolovoza lún lúnasa ogo ogos rugp rugpjūtis rugpjūčio sie sierpień sierpnia srp srpen srpna ágú ágúst
    αυγ αυγουστου αυγούστου αύγ αύγουστοσ авг август августа жні жнівень жніўня серп серпень серпня там тамыз
    օգոստոս օգոստոսի օգս אוג אוגוסט آب أغسطس أوت اغسطس اوت اگست غشت अग अगस्ट अगस्त ऑग ऑगस्ट আগ আগস্ট ਅਗ ਅਗਸਤ ઑગસ્ટ
    ஆக ஆகஸ்ட் ఆగ ఆగస్టు ಆಗ ಆಗಸ್ಟ್ ഓഗ ഓഗസ്റ്റ് අගෝ අගෝස්තු ส.ค สิงหาคม ဩဂုတ် აგვ აგვისტო ኦገስ ኦገስት សីហា
    """,
    """
    eyl eylul eylül ira iraila medi meán_fómhair mfómh rugs rugsėjis rugsėjo ruj rujan rujna sen sentabr sentyabr
    sep sept septemba septembar september septembra septembre septembrie septembris septhemba septiembre set
    setembre setembro setiembre sett settembre settembru setyembre sht shtator syys syyskuu syyskuuta szept
    szeptember wrz wrzesień wrzesnia września zář září σεπ σεπτέμβριοσ σεπτεμβρίου σεπτεμβριου вер верасень верасня
    вересень вересня сен сент сентябрь сентября сеп септембар септември қыр қыркүйек սեպ սեպտեմբեր սեպտեմբերի ספט
    ספטמבר أيلول ايلول سبتمبر ستمبر سپتامبر شتنبر सप्टें सप्टेंबर सित सितंबर सेप्टेम्बर সেপ সেপ্টেম্বর ਸਤੰ ਸਤੰਬਰ
    સપ્ટે સપ્ટેમ્બર செப் செப்டம்பர் సెప్టెం సెప్టెంబర్ ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റം സെപ്റ്റംബർ සැප් සැප්තැම්බර් ก.ย
    กันยายน စက် စက်တင်ဘာ სექ სექტემბერი ሴፕቴ ሴፕቴምበር កញ្ញា
    """,
    """
    deireadh_fómhair dfómh eki ekim hyd hydref loka lokakuu lokakuuta oct october octobre octombrie octubre okt
    oktabr okthoba oktoba oktobar oktober oktobris oktoober oktubre oktyabr október októbra ott ottobre ottubru out
    outubro pazdziernika paź październik października spal spalio spalis tet tetor urr urria říj říjen října οκτ
    οκτωβρίου οκτωβριου οκτώβριοσ жовт жовтень жовтня кас кастрычнік кастрычніка окт октобар октомври октябрь
    октября қаз қазан հոկ հոկտեմբեր հոկտեմբերի אוק אוקטובר أكتوبر اكتوبر اکتبر اکتوبر تشرين_الأول अक्टू अक्टूबर
    अक्टोबर ऑक्टो ऑक्टोबर অক্টো অক্টোবর ਅਕਤੂ ਅਕਤੂਬਰ ઑક્ટો ઑક્ટોબર அக் அக்டோபர் అక్టో అక్టోబర్ ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್ ഒക്ടോ
    ഒക്‌ടോബർ ඔක් ඔක්තෝබර් ต.ค ตุลาคม အောက် အောက်တိုဘာ ოქტ ოქტომბერი ኦክቶ ኦክቶበር តុលា
    """,
    """
    aza azaroa kas kasim kasım lapkr lapkritis lapkričio lis listopad listopada listopadu marras marraskuu
    marraskuuta nob nobyembre noiembrie nopember nov novemba novembar november novembra novembre novembris novembro
    novembru noviembre noy noyabr nën nëntor nóv nóvember samh samhain stu studeni studenoga tach tachwedd νοέ
    νοέμβριοσ νοε νοεμβρίου νοεμβριου лист листопад листопада ліс лістапад лістапада нов новембар ное ноември ноя
    нояб ноябрь ноября қар қараша նոյ նոյեմբեր նոյեմբերի נוב נובמבר تشرين_الثاني نوامبر نوفمبر نومبر نونبر नव नवंबर
    नोभेम्बर नोव्हें नोव्हेंबर নভে নভেম্বর ਨਵੰ ਨਵੰਬਰ નવે નવેમ્બર நவ நவம்பர் నవం నవంబర్ ನವೆಂ ನವೆಂಬರ್ നവം നവംബർ නොවැ
    නොවැම්බර් พ.ย พฤศจิกายน နို နိုဝင်ဘာ ნოე ნოემბერი ኖቬም ኖቬምበር វិច្ឆិកា
    """,
    """
    abe abendua ara aralik aralık dec decembar december decembra decembre decembrie decembris decembro dek dekabr
    des desemba desember desembre dets detsember dez dezember dezembro dhj dhjetor dic dicembre diciembre dis
    disemba disember disyembre diċ diċembru déc décembre gru grudnia grudzień gruod gruodis gruodžio joulu joulukuu
    joulukuuta noll nollaig pro prosinac prosinca prosince prosinec rhag rhagfyr δεκ δεκέμβριοσ δεκεμβρίου
    δεκεμβριου груд грудень грудня дек декабрь декабря декември дец децембар жел желтоқсан сне снежань снежня դեկ
    դեկտեմբեր դեկտեմբերի דצמ דצמבר دجنبر دسامبر دسمبر ديسمبر كانون_الأول डिसें डिसेंबर डिसेम्बर दिस दिसंबर ডিসে
    ডিসেম্বর ਦਸੰ ਦਸੰਬਰ ડિસે ડિસેમ્બર டிச டிசம்பர் డిసెం డిసెంబర్ ಡಿಸೆಂ ಡಿಸೆಂಬರ್ ഡിസം ഡിസംബർ දෙසැ දෙසැම්බර් ธ.ค
    ธันวาคม ဒီ ဒီဇင်ဘာ დეკ დეკემბერი ዲሴም ዲሴምበር ធ្នូ
    """,
)
MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
"""The number of the month that a name stands for."""

CROATIAN = {"lip": 6, "srp": 7, "lis": 10, "listopad": 10, "listopada": 10}
"""What names that other Slavic languages have for another month stand for in Croatian."""

WEEKDAYS = frozenset(
    """
    ahad alhamisi antradienis asteartea asteazkena astelehena bazar biyernes ceturtdiena chorshanba csütörtök cuma
    cumartesi czwartek cümə dienstag dijous dilluns dimanche dimarts dimecres dinsdag dissabte diumenge divendres
    domenica domingo donderdag donnerstag duminică dushanba déardaoin esmaspäev fimmtudagur fredag freitag friday
    föstudagur giovedì huwebes hétfő igandea ijumaa il-ġimgħa il-ħadd il-ħamis is-sibt isnin isonto it-tlieta
    it-tnejn jeudi joi jueves juma jumaat jumamosi jumanne jumapili jumat jumatano jumatatu kamis kedd keskiviikko
    keskiviikkona ketvirtadienis khamis kolmapäev l-erbgħa larunbata lauantai lauantaina laugardagur laupäev linggo
    lundi lunedì lunes luni luns lördag lørdag maanantai maanantaina maandag mandag mardi martedì martes marți
    mercoledì mercredi miercuri minggu mittwoch miyerkules miércoles miðvikudagur monday montag mánudagur måndag
    mércores nedelja nedeľa nedjelja neděle neljapäev niedziela onsdag osteguna ostirala otrdiena payshanba pazar
    pazartesi penktadienis perjantai perjantaina perşembe petak petek piatok piektdiena pirmadienis pirmdiena piątek
    pondelok pondělí ponedeljak ponedeljek ponedjeljak poniedziałek pátek péntek pühapäev quarta-feira quinta-feira
    rabu reede sabado sabato sabtu salı samedi samstag saterdag saturday segunda-feira sekmadienis selasa senin
    seshanba sestdiena sexta-feira shanba sobota sondag sonntag sreda srijeda streda středa subota sunday sunnudagur
    sunnuntai svētdiena szerda szombat sábado sâmbătă söndag søndag teisipäev terça-feira thursday tiistai tiistaina
    tirsdag tisdag torek torsdag torstai torstaina trečiadienis trešdiena tuesday ulwesibili ulwesihlanu ulwesine
    ulwesithathu umgqibelo umsombuluko utorak utorok vasárnap vendredi venerdì venres viernes vineri vrijdag vrydag
    wednesday woensdag wtorek xoves yakshanba zaterdag zondag çarşamba çərşənbə úterý þriðjudagur četrtek četvrtak
    čtvrtek środa şənbə šeštadienis štvrtok δευτέρα κυριακή πέμπτη παρασκευή σάββατο τετάρτη τρίτη аўторак бейсенбі
    воскресенье вторник вівторок дүйсенбі жексенбі жұма недела неделя недеља неділя нядзеля пʼятниця панядзелак
    петак петок петък понеделник понедельник понедељак понеділок пятница пятніца сабота сейсенбі сенбі серада середа
    среда сряда суббота субота събота сәрсенбі уторак чацвер четвер четверг четвртак четврток четвъртък երեքշաբթի
    երկուշաբթի կիրակի հինգշաբթի շաբաթ ուրբաթ չորեքշաբթի اتوار الأحد الأربعاء الاثنين الثلاثاء الجمعة الخميس السبت
    بدھ جمعرات جمعه جمعہ دوشنبه سه‌شنبه شنبه منگل پنجشنبه پیر چهارشنبه ہفتہ یکشنبه आइतबार गुरुवार बिहिबार बुधबार
    बुधवार मंगलवार मंगळवार मङ्गलबार रविवार शनिबार शनिवार शुक्रबार शुक्रवार सोमबार सोमवार বুধবার বৃহস্পতিবার মঙ্গলবার
    রবিবার শনিবার শুক্রবার সোমবার ਐਤਵਾਰ ਬੁੱਧਵਾਰ ਮੰਗਲਵਾਰ ਵੀਰਵਾਰ ਸ਼ਨਿੱਚਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸੋਮਵਾਰ ગુરુવાર બુધવાર મંગળવાર
    રવિવાર શનિવાર શુક્રવાર સોમવાર சனி செவ்வாய் ஞாயிறு திங்கள் புதன் வியாழன் வெள்ளி ఆదివారం గురువారం బుధవారం మంగళవారం
    శనివారం శుక్రవారం సోమవారం ಗುರುವಾರ ಬುಧವಾರ ಭಾನುವಾರ ಮಂಗಳವಾರ ಶನಿವಾರ ಶುಕ್ರವಾರ ಸೋಮವಾರ ചൊവ്വാഴ്ച ചൊവ്വാഴ്‌ച ഞായറാഴ്‌ച
    തിങ്കളാഴ്‌ച ബുധനാഴ്‌ച വെള്ളിയാഴ്‌ച വ്യാഴാഴ്‌ച ശനിയാഴ്‌ച අඟහරුවාදා ඉරිදා බදාදා බ්‍රහස්පතින්දා සඳුදා සිකුරාදා
    සෙනසුරාදා วันจันทร์ วันพฤหัสบดี วันพุธ วันศุกร์ วันอังคาร วันอาทิตย์ วันเสาร์ ကြာသပတေး စနေ တနင်္ဂနွေ တနင်္လာ
    ဗုဒ္ဓဟူး သောကြာ အင်္ဂါ კვირა ოთხშაბათი ორშაბათი პარასკევი სამშაბათი შაბათი ხუთშაბათი ሐሙስ ማክሰኞ ረቡዕ ቅዳሜ እሑድ ዓርብ
    ចន្ទ ច័ន្ទ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍ អង្គារ អាទិត្យ
    """.split()
)

"""Words of bylines, in many languages: offices, agencies, what ties names to dates, and what no name has in it."""

from __future__ import annotations

__all__ = ["AGENCIES", "NOT_NAMES", "NO_FIRST_WORDS", "PARTICLES", "ROLES", "TIE"]

PARTICLES = frozenset(
    """van von de da del della di der den des du d la le les el al bin ibn ben ter ten te dos das do e y i av af zu zum zur vom und
    st san santa ap abu ould mac mc o op 't in""".split()
)
ROLES = frozenset(
    """writer writers reporter reporters editor editors correspondent correspondents journalist journalists staff contributor
    contributors columnist producer author authors desk newsroom team intern fellow freelance photographer dietitian director manager
    analyst specialist expert admin administrator webmaster root guest
    redaktion redakteur redakteurin chefredakteur chefredakteurin autor autorin autoren journalistin korrespondent korrespondentin
    volontär volontärin reporterin experte expertin gastautor gastbeitrag onlineredaktion
    redacción redacciónel redactor redactora periodista corresponsal editora colaborador autora autores
    rédaction rédacteur rédactrice journaliste correspondant correspondante auteur auteure
    redazione redattore redattrice giornalista autore inviato
    redação redator redatora repórter jornalista
    redactie redacteur verslaggever correspondente
    redaktör skribent reporter redaksjonen redaktionen journalisten toimittaja toimitus
    redakcja redaktor redaktorka dziennikarz dziennikarka redakce novinář redakcia
    редакция корреспондент журналист автор редактор редакція кореспондент
    muhabir muhabiri editör editörü szerkesztő újságíró szerkesztőség
    기자 특파원 記者 记者 责编 責編 责任编辑 責任編輯 编辑 編輯 特派員 特派员""".split()
)
NOT_NAMES = frozenset(
    """none null user unknown anonymous anonym undefined updated published modified share follow name email e-mail facebook twitter linkedin
    instagram youtube whatsapp xing pinterest telegram reddit tiktok bluesky threads mastodon comments comment kommentare kommentar
    photo photos foto fotos bild bilder image images video videos picture credit source quelle fuente datum date fecha data tags
    read more share print login subscribe reviewed copyright views likes loading menu search home minutes min""".split()
)
"""Words that no name has in it."""
NO_FIRST_WORDS = frozenset(("in", "of", "on", "at", "for", "from"))
"""Words that no name begins with: what follows them is a section, a place or a work."""
TIE = frozenset(
    "on am le el il at um den dne em w dnia kl a à alle às ore uhr the der die das il in from of pm m d klo ob в у на в".split()
)
"""Words that tie a date or a time to a name before it."""
AGENCIES = frozenset(
    """AP AFP APA DPA dpa ANSA EFE KNA EPD epd SID sid TASS PTI ANI UPI AAP ATS sda STT NTB TT PAP ČTK MTI Reuters Xinhua Bloomberg IANS
    NDR WDR MDR SWR RBB ARD ZDF ORF SRF CNN BBC NPR CBC NBC CBS PBS
    Yonhap Kyodo Europapress Lusa ANP Belga Ritzau Agerpres Interfax Ukrinform Unian RIA AGI Adnkronos""".split()
)
"""News agencies and broadcasters that stand beside names in bylines."""

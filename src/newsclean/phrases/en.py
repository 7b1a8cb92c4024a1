"""English."""

WHOLE: dict[str, str] = {
    "menu": """
        home | menu | about | about us | contact | contact us | sign in | log in | login | log out | sign out |
        my account | account | register | skip to content | skip to main content | skip to navigation |
        skip to main | main menu | more | more sections | sections | site map | sitemap | close | close menu |
        open menu | navigation | english | deutsch | français | español | back to top | back | news | business |
        sport | sports | opinion | world | politics | technology | entertainment | lifestyle | health | travel |
        science | culture | video | videos | photos | help | faq | jobs | careers | rss | show more |
        view more | load more | see more | expand | toggle navigation | toggle menu | edition | editions |
        subscribe menu | home page | homepage | all news | e-paper | epaper
    """,
    "search": """
        search | no result | no results | view all result | view all results | search for | search this site |
        go | no result view all result | search results | advanced search | type and hit enter |
        search the site | submit search
    """,
    "breadcrumb": "you are here | home news | breadcrumb | breadcrumb trail | breadcrumbs | you are in",
    "byline": """
        by | author | authors | written by | staff writer | staff | reporter | correspondent | written by staff
    """,
    "dateline": """
        published | updated | posted | last updated | date | published on | updated on | 0 hours ago |
        0 minutes ago | 0 days ago | just now | yesterday | today | 0 hour ago | 0 day ago
    """,
    "section": "category | categories | filed under | posted in",
    "tags": """
        tags | topics | topic | related topics | more on | in this article | in this story | keywords |
        filed under | tagged | read more about | explore more on these topics | more about | trending topics |
        tagged with
    """,
    "page_tools": """
        print | print this | print article | print page | print this page | listen | listen to article |
        listen to this article | save | save article | bookmark | a a | a a a | text size | font size |
        0 min read | 0 minute read | 0 mins read | 0 minutes read | reading time | reading time 0 mins read |
        0 views | views | 0 | pdf | download pdf | email this | copy | translate | enlarge |
        increase font size | decrease font size | larger | smaller | view comments | jump to comments | reset |
        add to favorites | report | gift article | gift this article | summarize |
        add as a preferred source on google | save story | save this story | 0 shares | word count |
        estimated reading time | hear this story | text to speech | save for later | read later | print story |
        send feedback | report a typo | report an error
    """,
    "share": """
        share | share this | share this article | share this story | share article | share on facebook |
        share on twitter | share on x | share on whatsapp | share on linkedin | share via email | tweet |
        facebook | twitter | whatsapp | linkedin | pinterest | reddit | telegram | email | e-mail | copy link |
        link copied | copy url | instagram | youtube | tiktok | threads | bluesky | flipboard | tumblr |
        messenger | follow us | follow us on | like this | like loading | share this on | send | mail | x |
        pin it | share options | sharing | follow | social share | share on facebook share on twitter |
        share this post | share with friends | email this article |
        click to share on facebook (opens in new window | spread the word | x (twitter | google | google news
    """,
    "related": """
        related | related articles | related stories | related posts | related content | related news |
        related links | related topics | read more | read also | see also | also read | more on this story |
        more on this | more stories | more from | you may also like | you might also like | you may like |
        recommended | recommended for you | recommended stories | recommended articles | suggested |
        suggested for you | further reading | similar articles | similar stories | similar posts |
        more like this | from around the web | around the web | don't miss | related coverage | read next |
        what to read next | in case you missed it | keep reading | explore more | more in | more articles |
        more news | relatedarticles | relatedposts | from the web | promoted stories | sponsored stories |
        we recommend | more on this topic | related video | related videos | related reading | related items |
        continue reading | additional reading | related searches | related tags | learn more
    """,
    "popular": """
        most read | most popular | popular | trending | trending now | most viewed | most shared |
        most commented | latest | latest news | latest stories | latest articles | top stories | top news |
        editor's picks | editors' picks | editors' choice | editor's choice | recent posts | recent articles |
        recent | popular posts | popular now | must read | must reads | next | previous | next article |
        previous article | next post | previous post | next story | up next | more top stories |
        today's headlines | headlines | in the news | hot topics | what's new | featured | featured stories |
        news feed | newest | for you | just in | latest videos | top videos | what's hot | spotlight |
        today's top stories | previous post next post | best of | hot this week | latest from
    """,
    "author_bio": """
        about the author | about the writer | about the authors | author bio | author profile | view all posts |
        view profile | more from this author | more by this author | all posts by | about author |
        meet the author | contributor | see full bio | full bio | author archive | more by |
        view all articles by | written by the author | read more from this author
    """,
    "comments": """
        comments | comment | 0 comments | 0 comment | no comments | view comments | show comments |
        join the conversation | join the discussion | reader comments | discussion | reply | likes |
        report abuse | report comment | load comments | conversation | responses | load more comments |
        sort by | newest first | oldest | top comments | leave a comment | be the first to comment |
        add a comment | have your say | post a comment | what do you think
    """,
    "comment_form": """
        leave a reply | leave a reply cancel reply | cancel reply | post comment | leave a comment |
        your email address will not be published | name | email | website | your name | your email | submit |
        submit comment | comment as a guest | write a comment | write a reply | add your comment |
        save my name, email, and website in this browser for the next time i comment | log in to comment |
        sign in to comment | log in to join the discussion | join the discussion | comment guidelines |
        community guidelines | commenting policy | post your comment | add your voice | write your comment |
        please log in to comment | create an account to comment | forgot your password | forgot password
    """,
    "newsletter": """
        newsletter | newsletters | subscribe to our newsletter | sign up | sign up for our newsletter |
        subscribe | sign up now | get the app | download the app | download our app | email address |
        enter your email | your email address | get our newsletter | sign up for newsletters |
        sign up for newsletter | join our newsletter | stay informed | stay connected | stay updated |
        follow us on google news | get notifications | podcast | podcasts | subscribe now |
        subscribe to our channel | thank you for subscribing | you're signed up | app store | google play |
        daily newsletter | join now | get app
    """,
    "advert": """
        advertisement | advertisements | ad | ads | sponsored | sponsored content | sponsored by | advertising |
        paid content | promoted | partner content | story continues below advertisement |
        article continues below advertisement | article continues after advertisement | continue reading below |
        advertisement - story continues below | scroll to continue with content | advertise with us |
        presented by | affiliate links | shop now | buy now | promo | advertise | report this ad | remove ads |
        ad feedback | advertisement advertisement | skip ad | skip advertisement | paid post |
        brought to you by | commercial
    """,
    "consent": """
        accept | accept all | accept cookies | reject all | reject | manage preferences | cookie settings |
        manage cookies | cookie policy | cookies settings | privacy settings | i accept | i agree | got it |
        allow all | confirm my choices | always active | decline | cookie list | cookie preferences |
        manage consent | your privacy choices | do not sell my personal information |
        do not sell or share my personal information | strictly necessary cookies | functional cookies |
        performance cookies | targeting cookies | privacy preference center | consent leg.interest |
        more information
    """,
    "paywall": """
        subscribe to continue reading | already a subscriber | already a subscriber? log in |
        subscribe to read | unlock this article | subscriber only | subscribers only | premium | exclusive |
        for subscribers | sign in to continue | register to continue | create an account |
        start your free trial | subscribe now | already have an account | log in to continue |
        this article is for subscribers only | become a member | exclusive for subscribers |
        create a free account | support us | subscriber exclusive | unlock more articles |
        continue reading this article | get unlimited access | subscribe to unlock | register for free |
        this content is for subscribers | subscribe for more articles | subscribe for unlimited access |
        support local journalism | this content is reserved for subscribers | this article is free to read
    """,
    "media": """
        play | pause | play video | watch | watch video | watch now | mute | unmute | fullscreen |
        close gallery | view gallery | 0 of 0 | 0/0 | image 0 of 0 | next image | previous image | gallery |
        photo gallery | video player | now playing | loading | your browser does not support the video tag |
        slideshow | hide caption | toggle caption | enlarge this image | caption | replay | settings | quality |
        volume | subtitles | show caption | watch live | live stream | embed | autoplay |
        view image in fullscreen | open image in gallery | click to enlarge | view photos | skip next video |
        read transcript | transcript | photos | video
    """,
    "ticker": """
        live | breaking | breaking news | live updates | weather | markets | stock quotes | latest scores |
        live now | alert | developing | scoreboard | forecast | watch live now
    """,
    "footer": """
        all rights reserved | terms of use | terms of service | privacy policy | terms and conditions |
        terms & conditions | terms | privacy | cookie policy | copyright | accessibility | contact us |
        advertise with us | about us | sitemap | imprint | legal notice | disclaimer | editorial policy |
        code of ethics | powered by wordpress | work with us | customer service | company | legal |
        help center | community guidelines | accessibility statement | privacy notice | our team | media kit |
        newsroom | masthead | site index | permissions | licensing | ethics policy | corrections | feedback |
        follow us | connect with us | quick links | useful links | navigate site
    """,
    "notice": """
        disclaimer | corrections | correction | editor's note | editors' note | donate | donate now |
        support our journalism | republish this article |
        republish | reprints | support independent journalism | got a tip | send us a tip | report a typo |
        how we rate | fact check | disclosure | credits
    """,
    "inset": "fact box | factbox | fact file | factfile",
}
OPENING: dict[str, str] = {
    "search": "search results",
    "breadcrumb": "you are here",
    "byline": "by | written by | story by | reported by | posted by | text by | words by | analysis by",
    "dateline": """
        published | updated | posted on | last updated | last modified | first published | posted | modified |
        created | published on | originally published
    """,
    "tags": """
        tags | topics | filed under | tagged | more about | posted in | categories | published under |
        related topics | explore more
    """,
    "page_tools": """
        reading time | estimated reading time | listen to this | 0 min read | 0 minute read | print this |
        save this article
    """,
    "share": """
        share on | share this | share via | share to | share with | follow us on | click to share |
        share share | tweet this | like us on | email this | follow us | follow him on | follow her on |
        find us on
    """,
    "related": """
        read also | also read | read more | see also | related | read next | more on this | recommended |
        don't miss | also see | watch also | click here to read | more from | you may also like | must read |
        further reading | read the full | more in this section | more from this section
    """,
    "popular": """
        most read | most popular | next article | previous article | next post | previous post | top stories |
        latest news | trending | up next | next story | previous story
    """,
    "author_bio": """
        about the author | is a reporter | is a staff | follow him | follow her | more from |
        view all posts by | read more from | more by | more articles by | more stories by
    """,
    "comments": """
        be the first to | sign in to comment | you must be logged in | to comment | please sign in |
        comments are closed | please log in | comments are | readers are | our commenting |
        join the conversation | we want to hear | let us know | log in to comment | log in to join
    """,
    "comment_form": """
        your email address | leave a | save my name | required fields | notify me of | this site uses akismet |
        by commenting | you must be logged in | you need to be logged in | please log in to comment |
        sign in to comment | log in to comment | comments are moderated | comments may be moderated |
        join the conversation and
    """,
    "newsletter": """
        sign up for | sign up to | subscribe to | get the latest | get our | download our | join our |
        follow us | receive our | enter your email | get breaking news | stay up to date | never miss |
        keep up with | by signing up | by subscribing | by clicking | by submitting | listen to our podcast |
        follow our | get all the | this newsletter | download the app | get the app
    """,
    "advert": """
        advertisement | article continues | story continues | sponsored by | this article contains affiliate |
        we may earn | sponsored | paid for by | when you buy | if you buy | if you purchase | presented by |
        in partnership with | buy now from
    """,
    "consent": """
        we use cookies | this website uses cookies | this site uses cookies | by continuing to |
        we and our partners | these cookies | cookies are | when you visit | we value your privacy |
        our website uses | you can set your browser | this content is provided by | to show you this content |
        our site uses cookies
    """,
    "paywall": """
        subscribe to | already a subscriber | this article is for | to continue reading | to read the full |
        you have reached | you've reached | unlock | create an account | register for free | enjoy unlimited |
        access articles | you have 0 | create an account to | register to unlock | don't have an account |
        start your free trial | try free for | this content is reserved for | this content is for subscribers |
        subscribe for unlimited | subscribe for more | unlimited online access | unlimited digital access |
        enjoy unlimited access | sign in to unlock
    """,
    "media": """
        image 0 of | video | watch | play video | your browser does not | listen | photo 0 of | this video |
        slide 0 | hide caption | enlarge image | open image | 0 of 0 photos | image 0 of 0
    """,
    "ticker": "live updates | breaking news",
    "footer": """
        copyright | copyright 0 | all rights reserved | c) 0 | powered by | all content | a division of |
        part of the | registered in
    """,
    "notice": """
        disclaimer | correction | editor's note | this article was originally | this story was originally |
        reporting by | editing by | this article first appeared | additional reporting by |
        the views expressed | the opinions expressed | opinions expressed | views expressed | support our |
        donate | have a story | contact the author | contact us at | got a | send tips | send us |
        our journalism | help us | this story has been | this article has been updated |
        a version of this article | republish | material from | the associated press contributed |
        before you go | contributions to this | originally published | first published | for more information |
        to report | more information | report a | if you have a story | if you have any information |
        if you have a tip | do you have a story | do you have a tip | this story has been corrected |
        an earlier version of this
    """,
    "caption": "in this photo | file photo",
    "credit": """
        photo | photo by | photograph | photograph by | photos by | photo credit | image credit | source |
        file photo | photo courtesy | illustration | courtesy | getty images | ap photo | image source |
        image via | image courtesy | credit
    """,
}
WITHIN: dict[str, str] = {
    "page_tools": """
        min read | minutes read | minute read | reading time | listen to this article | text size | font size |
        print this | saved articles | saved article | saved stories | saved items | your reading list | save as pdf |
        print or save
    """,
    "share": """
        share on facebook | share on twitter | share this article | opens in new window | share on whatsapp |
        follow us on twitter | follow us on facebook | follow on twitter | link copied | like us on facebook |
        find us on facebook
    """,
    "related": """
        related stories | read more | you may also like | read also | more on this story | click here for more
    """,
    "popular": "most read | latest news",
    "author_bio": """
        is a reporter | is a staff writer | is a freelance | is a correspondent | is the author of |
        is a senior | is a journalist | is an editor | senior fellow | follow him on | follow her on |
        can be reached at | staff writer at | email the author | is a writer | who covers | is a reporter for |
        is a senior reporter | is a freelance writer | is a journalist based | reporter covering
    """,
    "comments": """
        join the conversation | comments are closed | comments section | post comments | comments may |
        community guidelines | comments policy | report this comment | signed in to comment |
        registered to comment
    """,
    "comment_form": """
        will not be published | required fields are marked | cancel reply | post a comment | leave a comment |
        logged in to comment | logged in to post a comment
    """,
    "newsletter": """
        our newsletter | your inbox | to your inbox | in your inbox | unsubscribe | email updates |
        sign up for | subscribe to our | our app | free newsletter | daily newsletter | our podcast |
        wherever you get your podcasts | download our app | straight to your inbox | delivered to your inbox |
        on the app store | on google play | enable push notifications | our newsletters | newsletters
    """,
    "advert": """
        sponsored by | advertisement | paid partnership | promo code | our advertisers | earn a small |
        affiliate links | affiliate commission | earn a commission | earn commission | affiliate partnerships |
        through our links
    """,
    "consent": """
        use cookies | uses cookies | cookie policy | cookie settings | privacy settings | our partners |
        third-party cookies | opt out of the sale | use of cookies | our cookies
    """,
    "paywall": """
        already a subscriber | to continue reading | subscribers only | subscribe now | cancel anytime |
        to read this article | unlimited access | only subscribers | log in or | free trial offer |
        full access to | for unlimited access | start a free trial | unlimited online access |
        unlimited digital access | reserved for subscribers | unlock more articles | articles per month |
        print subscriber
    """,
    "media": """
        browser does not | image gallery | video player | hide caption | toggle caption | flash player |
        browser does not support | enable javascript | javascript is disabled | requires javascript |
        javascript enabled
    """,
    "footer": """
        all rights reserved | privacy policy | terms of use | terms of service | terms and conditions |
        all material subject to | registered trademark | cookie policy | may not be published, broadcast |
        may not be reproduced | may not be republished | copyright 0
    """,
    "notice": """
        trust principles | views of the author | support our work | our journalism |
        make a donation | republish | originally appeared | originally published | do not necessarily reflect |
        reprinted with permission | all quotes delayed | corrections policy | editorial standards |
        without permission | send a tip | contributed to this report | was first published | solely those of |
        tax-deductible donation | tax-deductible gift
    """,
}
BY = (
    "about the author",
    "about the writer",
    "by",
    "written by",
    "story by",
    "reported by",
    "posted by",
    "text by",
    "words by",
    "analysis by",
    "author",
    "authors",
    "reporting by",
    "from",
    "published by",
    "contributed by",
    "article by",
    "review by",
    "guest post by",
    "view all posts by",
    "all posts by",
    "more from",
    "about",
    "created by",
    "submitted by",
    "report by",
    "interview by",
    "opinion by",
)
PUBLISHED = (
    "published",
    "posted on",
    "posted",
    "first published",
    "published on",
    "publication date",
    "date",
)
UPDATED = (
    "updated",
    "last updated",
    "modified",
    "last modified",
    "updated on",
    "last edited",
    "last edited on",
    "last changed",
)

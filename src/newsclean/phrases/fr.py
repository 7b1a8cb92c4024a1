"""French."""

WHOLE: dict[str, str] = {
    "menu": """
        accueil | menu | à propos | contact | se connecter | connexion | s'inscrire | s'identifier |
        aller au contenu | aller au contenu principal | plus | fermer | mon compte | politique | économie |
        monde | société | culture | sports | sport | toute l'actualité | retour en haut | aide | navigation |
        déconnexion | newsletters
    """,
    "search": "rechercher | recherche | aucun résultat | voir tous les résultats",
    "breadcrumb": "vous êtes ici | fil d'ariane",
    "byline": "par | auteur | auteurs | rédaction",
    "dateline": """
        publié | publié le | mis à jour | mis à jour le | il y a 0 heures | il y a 0 minutes | modifié le
    """,
    "section": "rubrique | catégorie | catégories | classé dans | publié dans",
    "tags": "mots-clés | sujets | thèmes | tags | sur le même sujet | étiquettes | thématiques",
    "page_tools": """
        imprimer | écouter | écouter l'article | enregistrer | temps de lecture | 0 min de lecture | 0 min |
        lecture 0 min | sauvegarder | réagir | offrir l'article | taille du texte | ajouter à mes favoris |
        classer | lecture zen | lire plus tard | signaler une erreur | offrir cet article
    """,
    "share": """
        partager | partager sur facebook | partager sur twitter | partager l'article | partagez |
        copier le lien | lien copié | envoyer par e-mail | envoyer | suivez-nous | tweeter |
        partager sur whatsapp | partager sur linkedin | partager sur messenger | partager cet article
    """,
    "related": """
        à lire aussi | lire aussi | lire la suite | sur le même sujet | articles liés | articles similaires |
        à voir aussi | voir aussi | dans la même rubrique | en savoir plus | pour aller plus loin |
        vous aimerez aussi | recommandé pour vous | contenus sponsorisés | à découvrir | lire plus |
        suggestions | à ne pas manquer | aller plus loin | dossier | articles recommandés
    """,
    "popular": """
        les plus lus | les plus populaires | dernières actualités | derniers articles | à la une | en direct |
        article suivant | article précédent | dernières nouvelles | tendances | le plus lu | les plus partagés |
        actualités | fil info | les plus consultés | récents | toutes les actualités
    """,
    "author_bio": """
        à propos de l'auteur | l'auteur | du même auteur | voir tous les articles | ses derniers articles |
        tous ses articles | voir tous les articles de l'auteur
    """,
    "comments": """
        commentaires | 0 commentaires | 0 commentaire | commentaire | réactions | réagissez | répondre |
        signaler | voir les commentaires | vos commentaires | vos réactions | aucun commentaire
    """,
    "comment_form": """
        laisser un commentaire | laisser une réponse | votre commentaire | nom | e-mail | site web | publier |
        annuler la réponse | ajouter un commentaire | écrire un commentaire | poster un commentaire |
        publier le commentaire | publier un commentaire | réagir | votre adresse e-mail ne sera pas publiée |
        connectez-vous pour commenter | mot de passe oublié | commenter cet article | charte de modération
    """,
    "newsletter": """
        newsletter | newsletters | s'abonner | inscrivez-vous | je m'inscris | votre adresse e-mail |
        abonnez-vous | téléchargez l'application | recevez nos newsletters | podcast | podcasts |
        s'inscrire à la newsletter | inscription
    """,
    "advert": """
        publicité | annonce | sponsorisé | contenu sponsorisé | la suite après la publicité |
        la suite après cette publicité | partenariat | la suite de l'article après la publicité
    """,
    "consent": """
        accepter | tout accepter | tout refuser | refuser | paramétrer | gérer les cookies |
        continuer sans accepter | personnaliser | j'accepte | gestion des cookies | paramètres des cookies
    """,
    "paywall": """
        réservé aux abonnés | déjà abonné | article réservé aux abonnés | je m'abonne |
        il vous reste 0 % de cet article à lire | la suite est réservée aux abonnés | abonnés | s'abonner |
        premium | article réservé | offrir | il vous reste 0% de cet article à lire |
        abonnez-vous pour lire la suite | s'abonner pour lire la suite
    """,
    "media": """
        lire la vidéo | voir la vidéo | diaporama | galerie | agrandir | vidéo | vidéos | photos |
        image 0 sur 0 | plein écran | agrandir l'image | regarder la vidéo | lecture | voir le diaporama
    """,
    "ticker": "direct | en direct | alerte info | météo | alerte | dernière minute | flash info",
    "footer": """
        mentions légales | tous droits réservés | politique de confidentialité | cgu | cgv |
        conditions générales | plan du site | données personnelles | qui sommes-nous | nous contacter |
        contactez-nous | crédits | archives | charte | publicité | recrutement | politique de cookies
    """,
    "notice": """
        rectificatif | note de la rédaction | soutenez-nous | faire un don | je donne | signaler une erreur |
        je soutiens
    """,
    "inset": "fiche d'identité | repères | encadré",
}
OPENING: dict[str, str] = {
    "breadcrumb": "vous êtes ici",
    "byline": "par | publié par | écrit par | rédigé par | propos recueillis par | de notre correspondant",
    "dateline": "publié | mis à jour | posté le | modifié | le 0 | publié le",
    "tags": "mots-clés | tags | sujets | thèmes",
    "page_tools": "temps de lecture | lecture | écouter | lecture 0",
    "share": "partager | suivez-nous | partager sur | retrouvez-nous sur",
    "related": """
        à lire aussi | lire aussi | à lire | sur le même sujet | lire la suite | voir aussi | à voir aussi |
        lire également | lire | écouter aussi | en savoir plus | retrouvez | pour aller plus loin
    """,
    "popular": "les plus lus | article suivant | article précédent | dernières",
    "author_bio": "à propos de | du même auteur",
    "comments": "réagissez | pour commenter | soyez le premier | vous devez être | les commentaires sont",
    "comment_form": """
        votre adresse | laisser un | les champs obligatoires | votre adresse e-mail ne sera |
        vous devez être connecté | connectez-vous pour | votre adresse e-mail ne sera pas publiée
    """,
    "newsletter": """
        inscrivez-vous | abonnez-vous | recevez | s'inscrire | téléchargez | en vous inscrivant | ne manquez |
        votre adresse | chaque matin | suivez toute
    """,
    "advert": "publicité | la suite après | contenu sponsorisé | sponsorisé",
    "consent": """
        nous utilisons des cookies | en poursuivant | nous et nos partenaires | ce site utilise |
        pour afficher ce contenu | ce contenu | vous avez choisi | ce site utilise des cookies |
        avec votre accord
    """,
    "paywall": """
        cet article est réservé | il vous reste | la suite est réservée | déjà abonné | pour lire la suite |
        abonnez-vous | vous souhaitez lire | abonnez-vous pour
    """,
    "media": "vidéo | image 0 | voir la vidéo | photo 0",
    "footer": "copyright | copyright 0 | tous droits",
    "notice": """
        note de | rectificatif | soutenez | avec afp | cet article a été | une erreur |
        vous avez une information | avec reuters
    """,
    "credit": "photo | crédit | crédits | source | illustration | getty images | image d'illustration",
}
WITHIN: dict[str, str] = {
    "page_tools": """
        articles enregistrés | articles sauvegardés | liste de lecture | télécharger en pdf | enregistrer en pdf
    """,
    "related": "à lire aussi | lire aussi",
    "author_bio": "est journaliste | est correspondant | est l'auteur",
    "comment_form": "ne sera pas publiée | champs obligatoires",
    "newsletter": """
        newsletter | nos newsletters | boîte mail | abonnez-vous | désinscrire | notre application
    """,
    "consent": """
        nos partenaires | vos données | utilise des cookies | utilisons des cookies | dépôt de cookies |
        l'utilisation de cookies | utilisation des cookies | accepter les cookies | en matière de cookies
    """,
    "paywall": "réservé aux abonnés | déjà abonné | sans engagement | pour 0",
    "footer": """
        tous droits réservés | mentions légales | politique de confidentialité | reproduction interdite
    """,
}
BY = (
    "par",
    "publié par",
    "écrit par",
    "rédigé par",
    "auteur",
    "propos recueillis par",
    "de notre correspondant",
    "auteurs",
    "auteure",
    "autrice",
    "par notre correspondant",
    "article de",
    "un article de",
    "texte",
    "tous les articles de",
    "entretien par",
    "recueilli par",
    "recueillis par",
    "posté par",
    "proposé par",
)
PUBLISHED = (
    "publié",
    "publié le",
    "posté le",
)
UPDATED = (
    "mis à jour",
    "mis à jour le",
    "modifié le",
    "modifié",
    "dernière modification",
    "dernière mise à jour",
)

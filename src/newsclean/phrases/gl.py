"""Galician."""

WHOLE: dict[str, str] = {
    "menu": """
        inicio | menú | portada | quen somos | contacto | iniciar sesión | rexístrate | pechar sesión |
        ir ao contido | saltar ao contido | pechar | máis | seccións | política | economía | deportes |
        cultura | sociedade | opinión | a miña conta | volver arriba | mapa web | hemeroteca
    """,
    "search": "buscar | busca | procurar | resultados da busca",
    "breadcrumb": "está en | estás aquí",
    "byline": "por | autor | autora | redacción",
    "dateline": """
        publicado | publicado o | actualizado | actualizado o | onte | hoxe | hai 0 horas | hai 0 minutos |
        hai 0 días
    """,
    "section": "sección | categoría | categorías",
    "tags": "etiquetas | temas | palabras clave | arquivado en | máis sobre",
    "page_tools": """
        imprimir | escoitar | gardar | tamaño da letra | tempo de lectura | 0 min de lectura |
        0 minutos de lectura
    """,
    "share": """
        compartir | comparte | comparte esta noticia | compartir en facebook | compartir en twitter |
        compartir por whatsapp | copiar ligazón | copiar enlace | séguenos | séguenos en
    """,
    "related": """
        noticias relacionadas | artigos relacionados | le tamén | tamén che pode interesar | pode interesarche |
        máis información | máis noticias | recomendado | recomendados | ler máis | seguir lendo
    """,
    "popular": """
        o máis lido | as máis lidas | o máis visto | últimas novas | últimas noticias | última hora |
        destacados | seguinte | anterior | tendencias
    """,
    "author_bio": "sobre o autor | sobre a autora | máis artigos do autor",
    "comments": "comentarios | 0 comentarios | sen comentarios | ver comentarios | responder",
    "comment_form": """
        deixa un comentario | escribe un comentario | enviar comentario | nome | correo electrónico |
        publicar comentario | cancelar resposta | o teu comentario
    """,
    "newsletter": """
        boletín | subscríbete | subscríbete ao boletín | recibe o boletín | descarga a app |
        recibe as novas no teu correo
    """,
    "advert": "publicidade | anuncio | contido patrocinado | patrocinado",
    "consent": """
        aceptar | aceptar todo | aceptar todas | rexeitar | rexeitar todo | configurar cookies |
        política de cookies | configuración de cookies
    """,
    "paywall": """
        só para subscritores | contido para subscritores | xa es subscritor | faite socio | faite subscritor |
        subscríbete para seguir lendo
    """,
    "media": """
        reproducir | ver vídeo | vídeo | galería | fotogalería | pausa | pantalla completa | ampliar imaxe
    """,
    "ticker": "en directo | directo | última hora | o tempo",
    "footer": """
        aviso legal | política de privacidade | todos os dereitos reservados | condicións de uso | privacidade |
        accesibilidade
    """,
    "notice": "nota da redacción | fe de erros | rectificación",
}
OPENING: dict[str, str] = {
    "byline": "escrito por",
    "dateline": "publicado o | actualizado o | última actualización",
    "tags": "etiquetas | arquivado en",
    "page_tools": "tempo de lectura",
    "share": "compartir en | comparte en | séguenos en",
    "related": "le tamén | lea tamén | máis información | tamén che pode interesar",
    "comment_form": "deixa un comentario | debes iniciar sesión",
    "newsletter": "subscríbete ao | recibe no teu correo",
    "consent": "usamos cookies | utilizamos cookies | este sitio web utiliza cookies",
    "paywall": "subscríbete para",
    "footer": "todos os dereitos reservados",
    "credit": "foto | imaxe | fonte",
}
WITHIN: dict[str, str] = {
    "consent": "política de cookies | usamos cookies",
    "paywall": "para seguir lendo",
    "footer": "todos os dereitos reservados | política de privacidade",
}
BY = ("por", "texto", "escrito por", "autor", "autora", "redacción")
PUBLISHED = ("publicado", "publicado o")
UPDATED = ("actualizado", "actualizado o")

"""Spanish."""

WHOLE: dict[str, str] = {
    "menu": """
        inicio | menú | acerca de | quiénes somos | contacto | iniciar sesión | registrarse | regístrate |
        ir al contenido | saltar al contenido | más | cerrar | mi cuenta | política | economía | deportes |
        mundo | cultura | sociedad | internacional | opinión | portada | secciones | ayuda
    """,
    "search": "buscar | búsqueda | sin resultados | ver todos los resultados",
    "breadcrumb": "estás en | usted está aquí | estás aquí | está en",
    "byline": "por | autor | redacción | escrito por",
    "dateline": """
        publicado | actualizado | publicado el | hace 0 horas | hace 0 minutos | última actualización
    """,
    "section": "sección | categoría | categorías | archivado en",
    "tags": "etiquetas | temas | archivado en | más información | tags | temas relacionados | más sobre",
    "page_tools": """
        imprimir | escuchar | guardar | tiempo de lectura | 0 min de lectura | lectura 0 min | tamaño de letra |
        comentar | escuchar artículo | descargar pdf | 0 min lectura | leer más tarde | escuchar noticia |
        reportar error | guardar artículo
    """,
    "share": """
        compartir | compartir en facebook | compartir en twitter | compartir en whatsapp | comparte |
        copiar enlace | enlace copiado | enviar por correo | síguenos | tuitear | compartir por email |
        síguenos en | compartir artículo | compártelo
    """,
    "related": """
        relacionado | relacionados | noticias relacionadas | artículos relacionados | lee también |
        leer también | te puede interesar | también te puede interesar | ver también | lea también |
        más noticias | leer más | recomendados | le puede interesar | más en | más información |
        te recomendamos | contenido relacionado | ver más | lee más | quizás te interese | sigue leyendo |
        además
    """,
    "popular": """
        lo más leído | más leídas | lo más visto | últimas noticias | lo último | destacados | más leído |
        siguiente | anterior | noticias | tendencias | más vistos | artículo siguiente | artículo anterior |
        en portada | lo más popular | titulares | lo más reciente
    """,
    "author_bio": """
        sobre el autor | acerca del autor | más del autor | ver todos los artículos | sobre la autora |
        más artículos del autor | ver más artículos del autor | ver perfil
    """,
    "comments": """
        comentarios | 0 comentarios | comentario | responder | ver comentarios | opina | denunciar |
        0 comentario | sin comentarios
    """,
    "comment_form": """
        deja un comentario | deja una respuesta | escribe un comentario | nombre | correo electrónico |
        publicar comentario | cancelar la respuesta | enviar | web | tu comentario | dejar un comentario |
        enviar comentario | cancelar respuesta | tu dirección de correo electrónico no será publicada |
        inicia sesión para comentar | normas de participación | normas de la comunidad | olvidé mi contraseña |
        añadir comentario | agregar comentario
    """,
    "newsletter": """
        boletín | boletines | suscríbete | newsletter | suscribirse | apúntate | suscríbete a nuestro boletín |
        descarga la app | recibe nuestro boletín | tu correo electrónico | podcast | suscríbete al boletín
    """,
    "advert": """
        publicidad | anuncio | patrocinado | contenido patrocinado |
        la noticia continúa después de la publicidad | anuncios | publirreportaje
    """,
    "consent": """
        aceptar | aceptar todo | rechazar | configurar cookies | aceptar y continuar | política de cookies |
        configuración de cookies | gestionar cookies
    """,
    "paywall": """
        solo para suscriptores | ya soy suscriptor | contenido exclusivo | exclusivo para suscriptores |
        suscríbete para seguir leyendo | hazte socio | premium | ya eres suscriptor |
        contenido exclusivo para suscriptores | exclusivo suscriptores | regístrate para seguir leyendo
    """,
    "media": """
        ver vídeo | ver video | galería | ampliar | ampliar foto | reproducir | vídeo | video | videos | fotos |
        fotogalería | imagen 0 de 0 | reproducir vídeo | reproducir video | ver galería | pantalla completa
    """,
    "ticker": "en vivo | en directo | última hora | el tiempo | directo | urgente | minuto a minuto | alerta",
    "footer": """
        aviso legal | todos los derechos reservados | política de privacidad | términos y condiciones |
        términos de uso | contacto | condiciones de uso | mapa del sitio | publicidad | mapa web | quiénes somos
    """,
    "notice": """
        fe de errores | nota de la redacción | dona | apóyanos | rectificación | descargo de responsabilidad |
        archivado en
    """,
    "inset": "la ficha | ficha técnica",
}
OPENING: dict[str, str] = {
    "breadcrumb": "estás en | usted está aquí",
    "byline": "por | escrito por | texto | redacción",
    "dateline": "publicado | actualizado | publicada | última actualización | creado",
    "tags": "etiquetas | temas | archivado en | tags",
    "page_tools": "tiempo de lectura | lectura de | escuchar",
    "share": "compartir | síguenos | comparte | síguenos en",
    "related": """
        lee también | leer también | lea también | te puede interesar | relacionado | ver también |
        más información | también puedes leer | además lee | le puede interesar | no te pierdas | lee más |
        leer más | puede leer | lea más | te recomendamos | quizás te interese | mira también
    """,
    "popular": "lo más leído | más leídas | siguiente | anterior | últimas noticias",
    "author_bio": "sobre el autor | acerca de",
    "comments": "inicia sesión para comentar | sé el primero | los comentarios | debes iniciar",
    "comment_form": """
        tu dirección de correo | deja un | los campos obligatorios | guarda mi nombre | debes iniciar sesión |
        inicia sesión para | tu dirección de correo electrónico no será publicada
    """,
    "newsletter": """
        suscríbete | recibe | regístrate | apúntate | descarga | únete | sigue toda | sigue nuestro |
        puedes seguir
    """,
    "advert": "publicidad | contenido patrocinado | patrocinado por",
    "consent": """
        utilizamos cookies | usamos cookies | este sitio utiliza | al continuar | este sitio web |
        este sitio web utiliza | este sitio utiliza cookies | nosotros y nuestros socios
    """,
    "paywall": """
        para seguir leyendo | contenido exclusivo | este contenido es | ya soy | suscríbete para |
        ya eres suscriptor
    """,
    "media": "vídeo | video | foto 0 | imagen 0 | en video",
    "footer": "copyright | copyright 0 | todos los derechos | prohibida",
    "notice": "nota de | con información de | esta nota | este artículo | este contenido | apoya",
    "credit": "foto | fotografía | fuente | crédito | imagen | efe | getty images",
}
WITHIN: dict[str, str] = {
    "page_tools": "artículos guardados | lista de lectura | noticias guardadas | guardar como pdf | descargar en pdf",
    "related": "lee también | te puede interesar | lea también",
    "author_bio": "es periodista | es redactor | es redactora | licenciado en",
    "comments": "los comentarios",
    "comment_form": "no será publicada | campos obligatorios",
    "newsletter": "boletín | newsletter | suscríbete | tu correo | canal de whatsapp | nuestra app",
    "consent": """
        nuestros socios | utiliza cookies | utilizamos cookies | usamos cookies | uso de cookies |
        cookies propias | política de cookies
    """,
    "paywall": "suscriptores | suscripción | ya soy suscriptor",
    "footer": """
        todos los derechos reservados | aviso legal | política de privacidad | prohibida su reproducción
    """,
}
BY = (
    "por",
    "escrito por",
    "texto",
    "autor",
    "redacción",
    "autora",
    "autores",
    "redactado por",
    "publicado por",
    "escribe",
    "texto de",
    "por la redacción",
    "crónica de",
    "enviado por",
)
PUBLISHED = (
    "publicado",
    "publicado el",
    "fecha de publicación",
    "creado",
)
UPDATED = (
    "actualizado",
    "última actualización",
    "actualizado el",
    "modificado",
    "última modificación",
)

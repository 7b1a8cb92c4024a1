"""Portuguese."""

WHOLE: dict[str, str] = {
    "menu": """
        início | menu | sobre | quem somos | contato | contacto | entrar | login | cadastre-se |
        ir para o conteúdo | mais | fechar | política | economia | esportes | desporto | mundo | cultura |
        opinião | página inicial | últimas
    """,
    "search": "buscar | pesquisar | busca | pesquisa | sem resultados | ver todos os resultados",
    "breadcrumb": "você está aqui | está aqui",
    "byline": "por | autor | redação | da redação",
    "dateline": "publicado | atualizado | publicado em | há 0 horas | atualizado em | última atualização",
    "section": "editoria | seção | secção | categoria | categorias | arquivado em",
    "tags": "tags | assuntos | tópicos | temas | mais sobre | etiquetas",
    "page_tools": """
        imprimir | ouvir | salvar | guardar | tempo de leitura | 0 min de leitura | 0 min leitura | comentar |
        ouvir artigo | ler mais tarde | ouvir notícia | tamanho da letra | tamanho da fonte | salvar artigo |
        comunicar erro
    """,
    "share": """
        compartilhar | partilhar | compartilhe | compartilhe no facebook | copiar link | link copiado |
        enviar por e-mail | siga-nos | partilhar no facebook | partilhe | compartilhar no whatsapp |
        compartilhe esta notícia
    """,
    "related": """
        leia também | leia mais | veja também | relacionadas | notícias relacionadas | artigos relacionados |
        saiba mais | mais notícias | recomendado | recomendados | você também pode gostar | ver mais |
        continue lendo | mais lidas em | relacionados | conteúdo relacionado | veja mais
    """,
    "popular": """
        mais lidas | mais lidos | últimas notícias | mais vistas | destaques | próximo | anterior | em alta |
        mais recentes | próxima notícia | as mais lidas
    """,
    "author_bio": """
        sobre o autor | ver todos os posts | mais do autor | sobre a autora | mais artigos do autor |
        outros artigos do autor | veja todos os posts
    """,
    "comments": """
        comentários | 0 comentários | comentário | responder | ver comentários | denunciar | 0 comentário |
        sem comentários | nenhum comentário
    """,
    "comment_form": """
        deixe um comentário | deixe uma resposta | deixe seu comentário | nome | e-mail | enviar |
        cancelar resposta | publicar comentário | escreva um comentário | enviar comentário | seu comentário |
        o seu endereço de e-mail não será publicado | faça login para comentar | comentar |
        adicionar comentário | esqueci minha senha | regras dos comentários
    """,
    "newsletter": """
        newsletter | newsletters | assine | inscreva-se | receba nossa newsletter | subscrever | cadastre-se |
        baixe o app | podcast | assinar
    """,
    "advert": """
        publicidade | anúncio | patrocinado | continua após a publicidade | continua depois da publicidade |
        conteúdo patrocinado | pub
    """,
    "consent": """
        aceitar | aceitar todos | rejeitar | política de cookies | configurações de cookies | aceitar cookies |
        aceito | rejeitar todos | gerenciar cookies | concordo | definições de cookies
    """,
    "paywall": """
        exclusivo para assinantes | já é assinante | conteúdo exclusivo | assine para continuar lendo |
        só para assinantes | exclusivo | conteúdo exclusivo para assinantes | conteúdo para assinantes
    """,
    "media": """
        assistir | ver vídeo | galeria | ampliar | vídeo | vídeos | fotos | foto 0 de 0 | reproduzir vídeo |
        assistir vídeo | assista ao vídeo | tela cheia | galeria de fotos | ver galeria
    """,
    "ticker": "ao vivo | última hora | direto | tempo | urgente | tempo real",
    "footer": """
        todos os direitos reservados | política de privacidade | termos de uso | fale conosco | anuncie |
        expediente | contactos | ficha técnica | termos e condições | quem somos
    """,
    "notice": "correção | erramos | apoie | nota da redação | comunicar erro | doe | errata | nota do editor",
    "inset": "ficha técnica | saiba quem é",
}
OPENING: dict[str, str] = {
    "breadcrumb": "você está aqui",
    "byline": "por | escrito por | texto",
    "dateline": "publicado | atualizado | publicada | criado",
    "tags": "tags | assuntos | tópicos",
    "page_tools": "tempo de leitura | ouvir",
    "share": "compartilhe | compartilhar | partilhar | siga-nos | siga o | siga a",
    "related": """
        leia também | leia mais | veja também | saiba mais | relacionado | confira também | leia ainda |
        veja mais | ler também | confira
    """,
    "popular": "mais lidas | próximo | anterior",
    "comments": "faça login | seja o primeiro | os comentários",
    "comment_form": """
        o seu endereço | deixe um | os campos obrigatórios | campos obrigatórios | você precisa estar logado |
        é preciso fazer login | o seu endereço de e-mail não será publicado
    """,
    "newsletter": """
        inscreva-se | assine | receba | cadastre-se | subscreva | entre no canal | participe do | siga nosso |
        clique aqui
    """,
    "advert": "publicidade | continua após | patrocinado",
    "consent": """
        utilizamos cookies | usamos cookies | este site utiliza | ao continuar | nós usamos |
        este site usa cookies | este site utiliza cookies | nós e nossos parceiros
    """,
    "paywall": "este conteúdo é | para continuar lendo | já é assinante | assine para",
    "footer": "copyright | copyright 0 | todos os direitos",
    "notice": "com informações | esta reportagem | este texto | este artigo",
    "credit": "foto | crédito | fonte | imagem | reprodução | divulgação | getty images",
}
WITHIN: dict[str, str] = {
    "page_tools": "artigos salvos | artigos guardados | lista de leitura | salvar como pdf | guardar em pdf",
    "related": "leia também | veja também",
    "comment_form": "não será publicado | campos obrigatórios",
    "newsletter": "newsletter | inscreva-se | canal no whatsapp | seu e-mail",
    "consent": "utiliza cookies | usamos cookies | uso de cookies | utilizamos cookies | usa cookies",
    "paywall": "assinantes | assinante",
    "footer": "todos os direitos reservados | política de privacidade | termos de uso",
}
BY = (
    "por",
    "escrito por",
    "texto",
    "autor",
    "da redação",
    "autora",
    "autores",
    "publicado por",
    "postado por",
    "reportagem de",
    "texto de",
    "texto por",
)
PUBLISHED = (
    "publicado",
    "publicado em",
    "criado",
)
UPDATED = (
    "atualizado",
    "atualizado em",
    "última atualização",
    "última modificação",
)

"""Vietnamese."""

WHOLE: dict[str, str] = {
    "menu": """
        trang chủ | menu | giới thiệu | liên hệ | đăng nhập | đăng ký | xem thêm | đóng | thời sự | kinh doanh |
        thể thao | thế giới | giải trí
    """,
    "search": "tìm kiếm | không có kết quả",
    "byline": "tác giả | theo | bài",
    "tags": "từ khóa | chủ đề | tags | thẻ",
    "page_tools": "in | lưu | nghe | cỡ chữ | in bài viết",
    "share": "chia sẻ | chia sẻ facebook | sao chép liên kết | theo dõi",
    "related": """
        tin liên quan | bài liên quan | xem thêm | đọc thêm | có thể bạn quan tâm | tin cùng chuyên mục |
        bài viết liên quan | đọc tiếp
    """,
    "popular": "đọc nhiều | tin mới | mới nhất | xem nhiều | tin nóng | đọc nhiều nhất | tin tiếp theo",
    "comments": "bình luận | ý kiến | trả lời | 0 bình luận",
    "comment_form": "gửi bình luận | viết bình luận | gửi | họ tên",
    "advert": "quảng cáo",
    "footer": "chính sách bảo mật | điều khoản sử dụng | bản quyền | liên hệ quảng cáo | toà soạn",
}
OPENING: dict[str, str] = {
    "byline": "tác giả | theo",
    "tags": "từ khóa | chủ đề | tags",
    "share": "chia sẻ",
    "related": "xem thêm | đọc thêm | mời bạn đọc | tin liên quan",
    "footer": "copyright | copyright 0 | bản quyền | giấy phép",
    "credit": "ảnh | nguồn",
}
WITHIN: dict[str, str] = {
    "related": "tin liên quan",
    "footer": "bản quyền | giấy phép | chịu trách nhiệm",
}
BY = (
    "tác giả",
    "theo",
    "bài",
    "người viết",
    "phóng viên",
    "bài và ảnh",
)
PUBLISHED = (
    "đăng lúc",
    "xuất bản",
)
UPDATED = ("cập nhật",)

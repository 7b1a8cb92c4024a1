"""Vietnamese."""

WHOLE: dict[str, str] = {
    "menu": """
        trang chủ | menu | giới thiệu | liên hệ | đăng nhập | đăng ký | xem thêm | đóng | thời sự | kinh doanh |
        thể thao | thế giới | giải trí | về chúng tôi | đăng xuất | tài khoản | thêm | chuyển đến nội dung |
        tin tức | chính trị | xã hội | kinh tế | pháp luật | giáo dục | sức khỏe | đời sống | du lịch |
        khoa học | công nghệ | số hóa | xe | bất động sản | văn hóa | ý kiến | tâm sự | bạn đọc | về đầu trang |
        tất cả | chuyên mục | quốc tế | video | ảnh
    """,
    "search": "tìm kiếm | không có kết quả | tìm | kết quả tìm kiếm | không tìm thấy kết quả | nhập từ khóa",
    "breadcrumb": "bạn đang ở đây | vị trí hiện tại",
    "byline": "tác giả | theo | bài | phóng viên | bởi | nhóm phóng viên | biên tập",
    "dateline": """
        ngày đăng | xuất bản | đăng ngày | cập nhật | cập nhật lúc | cập nhật lần cuối | hôm nay | hôm qua |
        0 giờ trước | 0 phút trước | 0 ngày trước
    """,
    "section": "chuyên mục | danh mục | thể loại",
    "tags": "từ khóa | chủ đề | tags | thẻ | chủ đề liên quan | tin liên quan chủ đề",
    "page_tools": """
        in | lưu | nghe | cỡ chữ | in bài viết | in bài | nghe đọc bài | lưu bài viết | thời gian đọc |
        0 phút đọc | lượt xem | gửi bài | tải về | báo lỗi
    """,
    "share": """
        chia sẻ | chia sẻ facebook | sao chép liên kết | theo dõi | chia sẻ bài viết | chia sẻ qua facebook |
        copy link | gửi email | theo dõi chúng tôi | chia sẻ lên facebook | đã sao chép liên kết
    """,
    "related": """
        tin liên quan | bài liên quan | xem thêm | đọc thêm | có thể bạn quan tâm | tin cùng chuyên mục |
        bài viết liên quan | đọc tiếp | cùng chuyên mục | có thể bạn thích | gợi ý cho bạn | đề xuất |
        tin khác | các tin khác | bài viết khác | mời bạn đọc thêm | xem chi tiết | dành cho bạn | liên quan |
        tin tức liên quan | tin cùng chủ đề
    """,
    "popular": """
        đọc nhiều | tin mới | mới nhất | xem nhiều | tin nóng | đọc nhiều nhất | tin tiếp theo | tin mới nhất |
        nổi bật | tin nổi bật | xem nhiều nhất | bài tiếp theo | bài trước | tiếp theo | trước | phổ biến |
        tin đọc nhiều | tin xem nhiều | thịnh hành
    """,
    "author_bio": "về tác giả | bài viết khác của tác giả | giới thiệu tác giả | tiểu sử tác giả",
    "comments": """
        bình luận | ý kiến | trả lời | 0 bình luận | 0 ý kiến | xem bình luận | xem tất cả bình luận |
        chưa có bình luận | ý kiến bạn đọc | bình luận mới nhất | quan tâm nhất
    """,
    "comment_form": """
        gửi bình luận | viết bình luận | gửi | họ tên | để lại bình luận | để lại một bình luận |
        bình luận của bạn | ý kiến của bạn | họ và tên | tên | email | gửi ý kiến | hủy trả lời |
        vui lòng đăng nhập để bình luận | email của bạn sẽ không được hiển thị công khai | nhập bình luận
    """,
    "newsletter": """
        bản tin | đăng ký nhận tin | đăng ký nhận bản tin | đăng ký ngay | tải ứng dụng | nhận tin |
        theo dõi trên google news | theo dõi chúng tôi trên google news | podcast | nhận thông báo
    """,
    "advert": """
        quảng cáo | tài trợ | nội dung tài trợ | được tài trợ | liên hệ quảng cáo | thông tin doanh nghiệp |
        bài quảng cáo
    """,
    "consent": """
        đồng ý | chấp nhận | chấp nhận tất cả | từ chối | chính sách cookie | cài đặt cookie | tôi đồng ý
    """,
    "paywall": """
        dành cho hội viên | chỉ dành cho thành viên | đăng ký để đọc tiếp | đăng nhập để đọc tiếp |
        dành cho độc giả trả phí
    """,
    "media": """
        phát | phát video | xem video | thư viện ảnh | bộ sưu tập | tạm dừng | toàn màn hình | phóng to |
        xem ảnh | ảnh
    """,
    "ticker": "trực tiếp | tin nhanh | nóng | thời tiết | tin mới cập nhật | tường thuật trực tiếp",
    "footer": """
        chính sách bảo mật | điều khoản sử dụng | bản quyền | liên hệ quảng cáo | toà soạn | giữ bản quyền |
        điều khoản | đường dây nóng | tòa soạn | tổng biên tập | liên hệ tòa soạn | sơ đồ trang
    """,
    "notice": "đính chính | lưu ý | lời tòa soạn",
}
OPENING: dict[str, str] = {
    "byline": "tác giả | theo",
    "dateline": "cập nhật lúc | đăng ngày | ngày đăng",
    "tags": "từ khóa | chủ đề | tags",
    "page_tools": "thời gian đọc",
    "share": "chia sẻ | chia sẻ lên | theo dõi chúng tôi",
    "related": "xem thêm | đọc thêm | mời bạn đọc | tin liên quan | bài liên quan",
    "comment_form": """
        vui lòng đăng nhập | hãy là người đầu tiên | email của bạn sẽ không được hiển thị công khai
    """,
    "newsletter": "đăng ký nhận | theo dõi báo",
    "consent": "chúng tôi sử dụng cookie | trang web này sử dụng cookie",
    "paywall": "đăng ký để | đăng nhập để",
    "footer": "copyright | copyright 0 | bản quyền | giấy phép | chịu trách nhiệm nội dung",
    "credit": "ảnh | nguồn | nguồn ảnh | ảnh minh họa",
}
WITHIN: dict[str, str] = {
    "related": "tin liên quan",
    "newsletter": "trên google news",
    "consent": "sử dụng cookie",
    "footer": """
        bản quyền | giấy phép | chịu trách nhiệm | giữ bản quyền | chỉ được phát hành lại | ghi rõ nguồn
    """,
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

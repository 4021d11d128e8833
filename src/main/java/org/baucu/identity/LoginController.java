package org.baucu.identity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The login page. Model: {@code loginMessage} (why a login was refused; absent when none was). The form posts {@code username} and
 * {@code password} to {@code /login}.
 */
@Controller
class LoginController {

    static final String REFUSED = "refused";
    static final String SAMPLE = "sample";
    static final String DEACTIVATED = "deactivated";
    static final String UNAVAILABLE = "unavailable";

    private final CurrentUser currentUser;

    LoginController(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @GetMapping("/login")
    String login(@RequestParam(required = false) String error, Model model) {
        if (currentUser.find().isPresent()) {
            return "redirect:/";
        }
        if (error != null) {
            model.addAttribute("loginMessage", sentence(error));
        }
        return "login";
    }

    private static String sentence(String error) {
        return switch (error) {
            case SAMPLE -> "Tài khoản mẫu chỉ dùng được ở chế độ diễn tập.";
            case DEACTIVATED -> "Tài khoản đã ngừng sử dụng. Nếu vẫn được phân công, liên hệ quản trị viên.";
            case UNAVAILABLE -> "Chưa kiểm tra được mật khẩu. Thử lại sau ít phút.";
            default -> "Tên đăng nhập hoặc mật khẩu không đúng. Sau mỗi lần nhập sai, tài khoản tạm khóa lâu hơn.";
        };
    }
}

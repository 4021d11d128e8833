package org.baucu.identity;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page of the program as far as the login is concerned: it shows the token that its forms would carry. */
@TestComponent
@RestController
class TestTokenController {

    @GetMapping("/test/token")
    String token(CsrfToken token) {
        return token.getToken();
    }
}

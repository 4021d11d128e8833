package org.baucu.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Keeps who signed in, and leads on to the page that was asked for. */
final class LoginSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final CurrentUser currentUser;
    private final SignIns signIns;

    LoginSuccess(CurrentUser currentUser, SignIns signIns) {
        this.currentUser = currentUser;
        this.signIns = signIns;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        currentUser.find().ifPresent(person -> signIns.signedIn(person, request.getRemoteAddr()));
        super.onAuthenticationSuccess(request, response, authentication);
    }
}

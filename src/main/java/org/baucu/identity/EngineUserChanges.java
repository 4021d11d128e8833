package org.baucu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What an administrator does to a user in Camunda Admin or over REST has the same consequences as on the own pages: a changed password, a
 * deleted user and an ended lock take effect at once, in every session and on every node, and are kept.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 2)
class EngineUserChanges extends OncePerRequestFilter {

    private static final Pattern USER = Pattern.compile(
            "(?:/camunda/api/engine|/engine-rest)(?:/engine/[^/]+)?/user/([^/]+)(/credentials|/unlock)?");

    private final LoginLock lock;
    private final AccountStates states;
    private final SessionEnder sessions;
    private final Records records;
    private final CurrentUser currentUser;
    private final TransactionTemplate transactions;

    EngineUserChanges(
            LoginLock lock,
            AccountStates states,
            SessionEnder sessions,
            Records records,
            CurrentUser currentUser,
            TransactionTemplate transactions) {
        this.lock = lock;
        this.states = states;
        this.sessions = sessions;
        this.records = records;
        this.currentUser = currentUser;
        this.transactions = transactions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        Matcher user = USER.matcher(request.getRequestURI());
        if (user.matches() && !request.getMethod().equals("GET") && response.getStatus() < 300) {
            String part = user.group(2) == null ? "" : user.group(2);
            transactions.executeWithoutResult(tx -> changed(user.group(1), part, request));
        }
    }

    private void changed(String userId, String part, HttpServletRequest request) {
        String method = request.getMethod();
        boolean deleted = part.isEmpty() && method.equals("DELETE");
        if (part.equals("/credentials") && method.equals("PUT")) {
            states.passwordChosen(userId);
            lock.forget(userId);
            sessions.endAll(userId);
            kept(userId, "password-set", request);
        } else if (deleted) {
            lock.forget(userId);
            sessions.endAll(userId);
            kept(userId, "deleted", request);
        } else if (part.equals("/unlock") && method.equals("POST")) {
            lock.forget(userId);
            kept(userId, "unlocked", request);
        }
    }

    private void kept(String userId, String what, HttpServletRequest request) {
        records.of(RecordKind.ACCOUNT_CHANGED)
                .by(currentUser.find().map(Person::id).orElse(""))
                .from(request.getRemoteAddr())
                .subject(userId)
                .with("change", what)
                .publish();
    }
}

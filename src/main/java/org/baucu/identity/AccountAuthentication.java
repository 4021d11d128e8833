package org.baucu.identity;

import java.util.ArrayList;
import java.util.List;
import org.baucu.platform.Installation;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a password against the engine's users, with the engine's lock: each wrong password locks the user for longer. The answer does not tell
 * an unknown user from a wrong password or a locked user, neither by its words nor by its time.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final IdentityService engine;
    private final People people;
    private final AccountStates states;
    private final Installation installation;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    AccountAuthentication(
            IdentityService engine,
            People people,
            AccountStates states,
            Installation installation,
            PasswordEncoder passwords) {
        this.engine = engine;
        this.people = people;
        this.states = states;
        this.installation = installation;
        this.passwords = passwords;
        this.nobodysHash = passwords.encode("nobody's password");
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String id = login.getName() == null ? "" : login.getName().strip();
        String password =
                login.getCredentials() == null ? "" : login.getCredentials().toString();
        Person person = people.find(id).orElseThrow(() -> unknown(password));
        AccountStates.State state = states.of(id);
        if (state.passwordGiven()) {
            // the hash of a made-up password is a quick one
            takeTime(password);
        }
        if (!matches(id, password)) {
            throw refused();
        }
        if (state.deactivated()) {
            throw new AccountExpiredException("out of use");
        }
        if (person.sample() && !installation.rehearsal()) {
            throw new DisabledException("sample user outside rehearsal");
        }
        List<GrantedAuthority> authorities = new ArrayList<>();
        person.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        if (state.passwordGiven()) {
            authorities.add(PasswordChangeFilter.CHANGE_FIRST);
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.id()), null, List.copyOf(authorities));
    }

    private boolean matches(String id, String password) {
        try {
            return engine.checkPassword(id, password);
        } catch (ProcessEngineException e) {
            throw new InternalAuthenticationServiceException("password of " + id + " could not be checked", e);
        }
    }

    /** Takes the time that a wrong password of a known user takes. */
    private BadCredentialsException unknown(String password) {
        takeTime(password);
        return refused();
    }

    private void takeTime(String password) {
        passwords.matches(password, nobodysHash);
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("wrong user or password, or locked");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

package org.baucu.identity;

import java.util.ArrayList;
import java.util.List;
import org.baucu.platform.Installation;
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
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets a user in by its password, for pages and REST alike. The answer does not tell an unknown user from a wrong password or a locked user,
 * neither by its words nor by its time; whoever has tried too often is refused before the password is looked at.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final PasswordCheck passwords;
    private final People people;
    private final AccountStates states;
    private final Installation installation;
    private final LoginRate rate;
    private final SignIns signIns;

    AccountAuthentication(
            PasswordCheck passwords,
            People people,
            AccountStates states,
            Installation installation,
            LoginRate rate,
            SignIns signIns) {
        this.passwords = passwords;
        this.people = people;
        this.states = states;
        this.installation = installation;
        this.rate = rate;
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String id = login.getName() == null ? "" : login.getName().strip();
        String password =
                login.getCredentials() == null ? "" : login.getCredentials().toString();
        String address = login.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        rate.wait(address, id).ifPresent(wait -> {
            throw new TooManyLoginsException(wait);
        });
        Person person = people.find(id).orElse(null);
        if (person == null) {
            passwords.takeTime(password);
            rate.failed(address, id);
            signIns.refusedUnknown(address);
            throw refused();
        }
        PasswordCheck.Result result = check(id, password);
        if (result != PasswordCheck.Result.RIGHT) {
            rate.failed(address, id);
            signIns.refused(id, result == PasswordCheck.Result.WRONG ? "password" : "locked", address);
            throw refused();
        }
        AccountStates.State state = states.of(id);
        refuseOutOfUse(person, state, address);
        List<GrantedAuthority> authorities = new ArrayList<>();
        person.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        if (state.passwordGiven()) {
            authorities.add(PasswordChangeFilter.CHANGE_FIRST);
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.id()), null, List.copyOf(authorities));
    }

    private void refuseOutOfUse(Person person, AccountStates.State state, String address) {
        if (state.deactivated()) {
            signIns.refused(person.id(), "deactivated", address);
            throw new AccountExpiredException("out of use");
        }
        if (person.sample() && !installation.rehearsal()) {
            signIns.refused(person.id(), "sample", address);
            throw new DisabledException("sample user outside rehearsal");
        }
    }

    private PasswordCheck.Result check(String id, String password) {
        try {
            return passwords.check(id, password);
        } catch (ProcessEngineException e) {
            throw new InternalAuthenticationServiceException("password of " + id + " could not be checked", e);
        }
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("wrong user or password, or locked");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

package org.baucu.substitution.web;

import jakarta.servlet.http.HttpServletRequest;
import org.baucu.identity.Accounts;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Person;
import org.baucu.platform.work.Substitutes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Gives the pages of a task the model attribute {@code behalf}: the name of the person in whose place the task is done, empty for none. */
@ControllerAdvice(annotations = Controller.class)
class BehalfAdvice {

    private final Substitutes substitutes;
    private final CurrentUser currentUser;
    private final Accounts accounts;

    BehalfAdvice(Substitutes substitutes, CurrentUser currentUser, Accounts accounts) {
        this.substitutes = substitutes;
        this.currentUser = currentUser;
        this.accounts = accounts;
    }

    @ModelAttribute("behalf")
    LazyContextVariable<String> behalf(HttpServletRequest request) {
        String taskId = request.getParameter("taskId");
        return new LazyContextVariable<>() {
            @Override
            protected String loadValue() {
                return taskId == null ? "" : name(taskId);
            }
        };
    }

    private String name(String taskId) {
        return currentUser
                .find()
                .flatMap(person -> substitutes.behind(taskId, person.id()))
                .map(s -> accounts.find(s.person()).map(Person::displayName).orElse(s.person()))
                .orElse("");
    }
}

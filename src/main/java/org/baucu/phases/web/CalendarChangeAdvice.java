package org.baucu.phases.web;

import org.baucu.election.Elections;
import org.baucu.phases.process.CalendarChangeStarter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Tells the page of statutory limits whether the person may open a change of the calendar; found out only where a template asks. */
@ControllerAdvice(annotations = Controller.class)
class CalendarChangeAdvice {

    private final CalendarChangeStarter starter;
    private final Elections elections;

    CalendarChangeAdvice(CalendarChangeStarter starter, Elections elections) {
        this.starter = starter;
        this.elections = elections;
    }

    @ModelAttribute("mayChangeCalendar")
    LazyContextVariable<Boolean> mayChangeCalendar() {
        return new LazyContextVariable<>() {
            @Override
            protected Boolean loadValue() {
                return elections.current().filter(starter::mayStart).isPresent();
            }
        };
    }
}

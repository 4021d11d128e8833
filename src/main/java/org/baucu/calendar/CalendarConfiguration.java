package org.baucu.calendar;

import org.baucu.platform.law.LawTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the plain objects of the calendar beans. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    StatutoryCalendar statutoryCalendar(LawTables tables) {
        return new StatutoryCalendar(tables);
    }

    @Bean
    PhasePlan phasePlan(LawTables tables) {
        return new PhasePlan(tables);
    }
}

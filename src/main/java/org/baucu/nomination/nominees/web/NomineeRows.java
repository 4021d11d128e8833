package org.baucu.nomination.nominees.web;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page of nominees asks of a row. */
@Component("nomineeRows")
public class NomineeRows {

    /** Whether a cell of a row was found wrong; {@code faults} are what is wrong by {@code <row index>:<column key>}. */
    public boolean bad(Map<String, ?> faults, int index) {
        return faults != null && faults.keySet().stream().anyMatch(cell -> cell.startsWith(index + ":"));
    }
}

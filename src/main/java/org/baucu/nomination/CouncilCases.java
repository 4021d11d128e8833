package org.baucu.nomination;

import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Reads keys of cases of the nomination: the sequence is {@code <body>} or {@code <body>.<number>}. */
@Component
public class CouncilCases {

    private final Territory territory;

    public CouncilCases(Territory territory) {
        this.territory = territory;
    }

    /** @throws IllegalArgumentException if it is no key of a council's case */
    public CouncilCase of(String businessKey) {
        return of(CaseKey.parse(businessKey));
    }

    /** @throws IllegalArgumentException if it is no key of a council's case */
    public CouncilCase of(CaseKey key) {
        int dot = key.sequence().indexOf('.');
        String code = dot < 0 ? key.sequence() : key.sequence().substring(0, dot);
        String number = dot < 0 ? "0" : key.sequence().substring(dot + 1);
        ElectedBody body =
                ElectedBody.of(code).orElseThrow(() -> new IllegalArgumentException("no elected body in case " + key));
        if (!number.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("no number in case " + key);
        }
        return new CouncilCase(key, new Council(key.election(), body, unit(key, body)), Integer.parseInt(number));
    }

    /** The key of a council's case of a process. */
    public static CaseKey key(Council council, String process) {
        return new CaseKey(
                council.election(), process, council.unitCode(), council.body().code());
    }

    /** The key of a council's case of a process with a round or running number. */
    public static CaseKey key(Council council, String process, int number) {
        return new CaseKey(
                council.election(), process, council.unitCode(), council.body().code() + "." + number);
    }

    /** The unit of the council: that of the case, or the one above it that has the body's level. */
    private String unit(CaseKey key, ElectedBody body) {
        Optional<Unit> at = territory.find(key.election(), key.unit());
        while (at.isPresent() && at.get().level() != body.level()) {
            at = at.get().parentCode().flatMap(above -> territory.find(key.election(), above));
        }
        return at.map(Unit::code)
                .orElseThrow(() -> new IllegalArgumentException("no unit with " + body.code() + " over case " + key));
    }
}

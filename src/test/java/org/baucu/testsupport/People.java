package org.baucu.testsupport;

import java.time.LocalDate;
import java.util.Optional;
import org.baucu.nomination.PersonData;

/** People made up for tests. */
public final class People {

    private People() {}

    /** A person who lives in a commune and works somewhere, or nowhere. */
    public static PersonData person(String fullName, String commune, String workplace) {
        return new PersonData(
                fullName,
                LocalDate.of(1980, 2, 3),
                true,
                "Kinh",
                false,
                "Không",
                "Xã Minh Họa",
                "Thôn Đông",
                commune,
                "12/12",
                "Cử nhân",
                "Trung cấp",
                "Giáo viên",
                workplace,
                Optional.empty(),
                false,
                "");
    }
}

package org.baucu.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.baucu.election.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ubnd-26         | Ủy ban nhân dân tỉnh Vĩnh Phúc
            tbc-26-5        | Tổ bầu cử số 5 tỉnh Vĩnh Phúc
            bbc-26-na-2     | Ban bầu cử đại biểu Quốc hội, đơn vị bầu cử số 2 tỉnh Vĩnh Phúc
            bbc-26-province-1 | Ban bầu cử đại biểu Hội đồng nhân dân tỉnh Vĩnh Phúc, đơn vị bầu cử số 1
            """)
    void a_group_is_called_as_documents_call_its_body(String group, String name) {
        Territory territory = mock(Territory.class);
        when(territory.find("e", "26"))
                .thenReturn(
                        Optional.of(new Unit("26", "Tỉnh Vĩnh Phúc", Level.PROVINCE, "Tỉnh", Optional.empty(), true)));
        assertThat(new BodyNames(territory).of("e", group)).contains(name);
        assertThat(new BodyNames(territory).of("e", "nobody-26")).isEmpty();
    }
}

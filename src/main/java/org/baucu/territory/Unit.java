package org.baucu.territory;

import java.util.Optional;
import org.baucu.election.Level;

/**
 * An administrative unit.
 *
 * @param code the statistics office's code, kept as text ("08707")
 * @param nameVi name as the statistics office writes it, in NFC
 * @param level level of local government
 * @param kind tỉnh, thành phố, huyện, xã, phường, thị trấn, đặc khu …
 * @param parentCode code of the unit above, empty for the province
 * @param hasCouncil whether it elects a People's Council; without one it has no commission and no boards of that council
 */
public record Unit(
        String code, String nameVi, Level level, String kind, Optional<String> parentCode, boolean hasCouncil) {}

package org.baucu.nomination.list.domain;

import java.time.Instant;

/**
 * A ground on which a candidate is struck from the published list, from the table {@code removal-ground}.
 *
 * @param code its code
 * @param nameVi what it is
 * @param agreement body whose agreement is asked, empty for none
 * @param article where it stands
 * @param limit the moment from which it does not hold any more: the start of voting, or of election day
 * @param limitVi that moment in words, for example "giờ bắt đầu bỏ phiếu (07:00 ngày 23/05/2021)"
 */
public record RemovalGround(
        String code, String nameVi, String agreement, String article, Instant limit, String limitVi) {}

package org.baucu.territory;

/**
 * A polling area ("khu vực bỏ phiếu").
 *
 * @param communeCode the commune it lies in
 * @param number 1, 2, 3 … within the commune
 * @param nameVi name or place in words
 * @param kind ordinary, armed unit's own, shared, hospital and the like, detention
 * @param voters voters expected on its list
 * @param exceptionReason why fewer than the least number of voters is lawful, empty where it is within the limits
 */
public record PollingArea(
        String communeCode, int number, String nameVi, AreaKind kind, int voters, String exceptionReason) {

    /** Code within the province: commune code and two or more digits, for example {@code 08707-03}. */
    public String code() {
        return "%s-%02d".formatted(communeCode, number);
    }
}

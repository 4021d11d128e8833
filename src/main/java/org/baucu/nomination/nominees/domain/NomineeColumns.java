package org.baucu.nomination.nominees.domain;

/** Keys of the columns of a list of nominees; a violation names the row and the column it is about. */
public final class NomineeColumns {

    public static final String NOMINATED_BY = "nominatedBy";
    public static final String ASKED = "asked";
    public static final String FULL_NAME = "fullName";
    public static final String BIRTH_DATE = "birthDate";
    public static final String FEMALE = "female";
    public static final String ETHNICITY = "ethnicity";
    public static final String MINORITY = "minority";
    public static final String RELIGION = "religion";
    public static final String HOME_PLACE = "homePlace";
    public static final String RESIDENCE = "residence";
    public static final String RESIDENCE_COMMUNE = "residenceCommune";
    public static final String EDUCATION = "education";
    public static final String QUALIFICATION = "qualification";
    public static final String POLITICAL_THEORY = "politicalTheory";
    public static final String OCCUPATION = "occupation";
    public static final String WORKPLACE = "workplace";
    public static final String PARTY_JOINED = "partyJoined";
    public static final String DEPUTY_BEFORE = "deputyBefore";
    public static final String BIOGRAPHY = "biography";
    public static final String LEADERSHIP = "leadership";
    public static final String VOTERS = "voters";
    public static final String ENLARGED = "enlarged";
    public static final String CALLED = "called";
    public static final String ATTENDING = "attending";
    public static final String COUNTERS = "counters";
    public static final String IN_FAVOUR = "inFavour";
    public static final String SECOND_VOTE = "secondVote";
    public static final String PUT_FORWARD = "putForward";

    private NomineeColumns() {}
}

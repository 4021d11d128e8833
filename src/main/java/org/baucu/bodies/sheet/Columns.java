package org.baucu.bodies.sheet;

import java.util.List;

/** Headings of the spreadsheet. */
final class Columns {

    static final String NUMBER = "Số đơn vị/khu vực";
    static final String NAME = "Họ và tên";
    static final String BIRTH = "Ngày sinh";
    static final String SEX = "Giới tính";
    static final String POSITION = "Chức vụ/nghề nghiệp";
    static final String WORKPLACE = "Nơi công tác/nơi ở";
    static final String ROLE = "Chức danh trong Ban/Tổ/Ủy ban";
    static final String SOURCE = "Thành phần đại diện";

    static final List<String> ALL = List.of(NUMBER, NAME, BIRTH, SEX, POSITION, WORKPLACE, ROLE, SOURCE);
    /** Columns that say something of a person; a line that has none of them is a line of the template left empty. */
    static final List<String> OF_PERSON = List.of(NAME, BIRTH, SEX, POSITION, WORKPLACE, SOURCE);

    private Columns() {}
}

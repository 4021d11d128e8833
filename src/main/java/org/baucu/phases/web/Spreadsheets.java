package org.baucu.phases.web;

import java.util.ArrayList;
import java.util.List;
import org.baucu.platform.tables.TableTemplate;
import org.baucu.territory.UnitImport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The spreadsheets that the set-up offers. */
final class Spreadsheets {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String NOTE =
            """
            Mỗi dòng là một đơn vị hành chính; dòng đầu là tỉnh hoặc thành phố trực thuộc trung ương.
            code: mã đơn vị hành chính, giữ cả số 0 ở đầu.
            name_vi: tên đầy đủ, ví dụ Tỉnh Vĩnh Phúc, Xã Thanh Trù.
            level: province (cấp tỉnh), district (cấp huyện, chỉ có theo Luật số 85/2015/QH13 khi chưa sửa đổi), commune (cấp xã).
            kind: tỉnh, thành phố, thị xã, huyện, quận, xã, phường, thị trấn, đặc khu.
            parent_code: mã đơn vị cấp trên trực tiếp; của tỉnh thì để trống.
            has_council: có hoặc không; để trống nghĩa là có Hội đồng nhân dân.""";

    private Spreadsheets() {}

    static byte[] units() {
        List<String> header = new ArrayList<>(UnitImport.COLUMNS);
        header.addAll(UnitImport.OPTIONAL_COLUMNS);
        return TableTemplate.xlsx("Đơn vị hành chính", header, List.of(), NOTE);
    }

    static ResponseEntity<byte[]> answer(String fileName, byte[] content) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .body(content);
    }
}

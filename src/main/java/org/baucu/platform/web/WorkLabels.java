package org.baucu.platform.web;

import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.Step;
import org.springframework.stereotype.Component;

/** Words of the work pages. */
@Component("workLabels")
public class WorkLabels {

    /** A kind of document as an official calls it. */
    public String kind(Evidence.Kind kind) {
        return switch (kind) {
            case PROPOSAL -> "Tờ trình";
            case AGREEMENT -> "Văn bản thống nhất";
            case DECISION -> "Quyết định";
            case RATIFICATION -> "Văn bản phê chuẩn";
            case EXTERNAL_DECISION -> "Quyết định của cơ quan ngoài tỉnh";
            case DISPATCH -> "Công văn gửi";
        };
    }

    /** What the main button of a step says. */
    public String button(Step step) {
        return switch (step) {
            case PROPOSE -> "Nộp để kiểm tra";
            case AGREE -> "Thống nhất";
            case DECIDE -> "Quyết định";
            case RATIFY -> "Phê chuẩn";
            case REVIEW -> "Xác nhận, không điều chỉnh";
            case RECORD -> "Ghi nhận quyết định";
            case SEND -> "Ghi nhận đã gửi";
        };
    }
}

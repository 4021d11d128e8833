package org.baucu.nomination.meeting.domain;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with the answer to a matter that voters raised. */
public enum MatterRule implements Rule {
    INCOMPLETE(
            "MATTER-001",
            "Chưa nhập %s.",
            "%s is missing.",
            "Điều 46, Điều 55",
            "Việc xác minh phải được trả lời bằng văn bản; nhập theo văn bản trả lời.",
            "The matter must be answered in writing; fill it in by the written answer."),
    WRONG_ANSWERER(
            "MATTER-002",
            "%s không phải là nơi có trách nhiệm xác minh, trả lời vụ việc này.",
            "%s is not who has to verify and answer this matter.",
            "Điều 46, Điều 55",
            "Chọn đúng nơi có trách nhiệm trả lời theo nguồn giới thiệu và nơi cử tri nêu vụ việc.",
            "Choose the body that has to answer, by who nominated the person and where the voters raised the matter."),
    BEFORE_MEETING(
            "MATTER-003",
            "Văn bản trả lời ngày %s, trước ngày cử tri nêu vụ việc %s.",
            "The answer is dated %s, before voters raised the matter on %s.",
            "",
            "Kiểm tra ngày của văn bản trả lời.",
            "Check the date of the written answer."),
    IN_FUTURE(
            "MATTER-004",
            "Văn bản trả lời ngày %s, sau ngày hôm nay %s.",
            "The answer is dated %s, after today, %s.",
            "",
            "Kiểm tra ngày của văn bản trả lời.",
            "Check the date of the written answer.");

    private final RuleText text;

    MatterRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}

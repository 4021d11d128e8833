package org.baucu.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each convention finds the file that breaks it. */
class ConventionCheckTest {

    private static final Surroundings AROUND = Surroundings.ofProgram();
    private static final String MODEL = Surroundings.read(Path.of("processes/bodies/establish-commission.bpmn"));
    private static final String FAN_OUT = Surroundings.read(Path.of("processes/election/phase-in-province.bpmn"));
    private static final String FORM = Surroundings.read(Path.of("processes/shared/dispatch.form"));
    private static final String TABLE = Surroundings.read(Path.of("processes/law/seats-per-unit.dmn"));

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            isExecutable="true"                                          | isExecutable="false"                        | not executable
            (id="establish-commission") name="[^"]*"                     | $1                                          | process has no name
            Căn cứ:                                                      | Theo                                        | names no legal basis
            Cơ quan chủ trì:                                             | Do                                          | names no owner
            camunda:historyTimeToLive="P3650D"                           |                                             | no history time to live
            camunda:isStartableInTasklist="false"                        |                                             | can be started in Tasklist
            user_ProposeMembers                                          | proposeMembers                              | id is not (user)_<PascalCase>
            timer_LegalLimit"                                            | service_LegalLimit"                         | id is not (timer|msg|err|esc)_<PascalCase>
            flow_CompositionLawfulToProposeMembers                       | Flow_1                                      | id is not flow_<PascalCase>
            (id="user_AgreeMembers") name="[^"]*"                        | $1                                          | user_AgreeMembers: no name
            (id="end_Reminded") name="[^"]*"                             | $1                                          | end_Reminded: no name
            name="Đúng quy định\\?"                                      | name="Đúng quy định"                        | name is no question
            default="flow_CompositionLawfulToProposeMembers"             |                                             | no default flow
            name="Trả lại kèm lý do"                                     |                                             | answer has no name
            <bpmn:conditionExpression[^\\n]*validationOutcome[^\\n]*     |                                             | no condition
            >Điều 22: (Ủy ban nhân dân cùng cấp ra)                      | >$1                                         | user_DecideEstablishment: documentation names no article
            camunda:candidateGroups="[^"]*"                              | camunda:candidateGroups="ubnd"              | candidate groups are no expression
            camunda:candidateGroups="                                    | camunda:candidateUsers="a" camunda:candidateGroups=" | candidate users
            camunda:dueDate="[^"]*"                                      |                                             | due date is not the legal limit
            camunda:followUpDate="[^"]*"                                 |                                             | follow-up date is not the working limit
            camunda:formKey="/work/members"                              |                                             | not exactly one of own page and form
            camunda:formKey="/work/members"                              | camunda:formKey="app:members"               | own page is not under /work/
            camunda:formRef="dispatch"                                   | camunda:formRef="elsewhere"                 | no form elsewhere
            camunda:formRefBinding="deployment"                          | camunda:formRefBinding="latest"             | form is not bound to the deployment
            name="step" value="decide"                                   | name="step" value="think"                   | unknown step 'think'
            name="outcome" value="decisionOutcome"                       | name="result" value="decisionOutcome"       | step decide with outcome ''
            value="decisionOutcome"                                      | value="decision"                            | is not named <…>Outcome
            <camunda:property name="step" value="send" />                | $0<camunda:property name="meeting" value="yes" /> | meeting is neither true nor absent
            camunda:assignee="[^"]*"                                     |                                             | does not come back to the proposer
            <bpmn:userTask id="user_AgreeMembers"                        | $0 camunda:assignee="x"                     | assigned before anybody took it
            validateMembersDelegate                                      | inventMembersDelegate                       | no component inventMembersDelegate
            camunda:delegateExpression="[^"]*"                           | camunda:class="a.B"                         | no delegate expression
            deadlines.workingLimit\\(execution\\)}</bpmn:timeDate        | soon}</bpmn:timeDate                        | date does not come from the calendar
            timeDate\\b                                                  | timeDuration                                | timer by duration or cycle
            Quyết định đã gửi                                            | Quyết định ngày 23/05/2021                  | a literal date or duration
            Quyết định đã gửi                                            | Đã gửi sau 5 ngày                           | a literal number of days or people
            agreementOutcome == 'approved'                               | agreements == 2                             | a literal number in
            groups.own\\(                                                | groups.others(                              | no bean with the method
            <bpmndi:BPMNShape id="shape_user_ProposeMembers"[\\s\\S]*?</bpmndi:BPMNShape> | | user_ProposeMembers: not drawn
            <bpmndi:BPMNEdge id="edge_flow_AllAgreedToDecideEstablishment"[\\s\\S]*?</bpmndi:BPMNEdge> | | flow_AllAgreedToDecideEstablishment: not drawn
            <bpmndi:BPMNShape id="shape_note_ProposeMembers"[\\s\\S]*?</bpmndi:BPMNShape> | | note_ProposeMembers: not drawn
            <bpmndi:BPMNLabel>[\\s\\S]*?</bpmndi:BPMNLabel>              |                                             | label has no place
            isExpanded="true"                                            | isExpanded="false"                          | not expanded
            """)
    void a_broken_model_is_found(String from, String to, String complaint) {
        assertThat(model("establish-commission", broken(MODEL, from, to)))
                .anySatisfy(b -> assertThat(b).contains(complaint));
    }

    @Test
    void the_files_they_are_made_from_are_sound() {
        assertThat(model("establish-commission", MODEL)).isEmpty();
        assertThat(model("phase-in-province", FAN_OUT)).isEmpty();
        assertThat(FormConventions.check("dispatch", FORM)).isEmpty();
        assertThat(DmnConventions.check("seats-per-unit", TABLE)).isEmpty();
    }

    @Test
    void a_file_of_another_name_is_found() {
        assertThat(model("establish-commissions", MODEL))
                .contains("establish-commission: process id is not the file's name");
        assertThat(model("Phase1", FAN_OUT.replace("\"phase-in-province\"", "\"Phase1\"")))
                .contains("Phase1: process id is not kebab-case");
        assertThat(FormConventions.check("send", FORM)).contains("send: form id is not the file's name");
        assertThat(DmnConventions.check("seats", TABLE)).contains("seats-per-unit: decision id is not the file's name");
    }

    @Test
    void two_processes_in_a_file_are_found() {
        String two = FAN_OUT.replace(
                "<bpmndi:BPMNDiagram", "<bpmn:process id=\"second\" isExecutable=\"true\" /><bpmndi:BPMNDiagram");
        assertThat(model("phase-in-province", two)).containsExactly("a file holds one process, not 2");
    }

    @Test
    void a_script_is_found() {
        String task = broken(
                        FAN_OUT,
                        "<bpmn:serviceTask (id=\"service_PlanFanOut\" name=\"[^\"]*\")[^>]*>",
                        "<bpmn:scriptTask $1>")
                .replace("</bpmn:serviceTask>", "</bpmn:scriptTask>");
        assertThat(model("phase-in-province", task)).contains("phase-in-province: a script task");
        String key = "<camunda:in businessKey=\"${childKey}\" />";
        String listener = FAN_OUT.replace(
                key,
                key
                        + "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"js\">x</camunda:script></camunda:executionListener>");
        assertThat(model("phase-in-province", listener)).contains("phase-in-province: a script");
    }

    @Test
    void too_many_nodes_are_found() {
        StringBuilder more = new StringBuilder();
        for (char c = 'A'; c <= 'Z'; c++) {
            more.append("<bpmn:endEvent id=\"end_More").append(c).append("\" name=\"Xong\" />");
        }
        assertThat(model("phase-in-province", FAN_OUT.replace("</bpmn:process>", more + "</bpmn:process>")))
                .contains("phase-in-province: 33 flow nodes, at most 25");
    }

    @Test
    void a_call_that_leads_nowhere_is_found() {
        assertThat(model(
                        "phase-in-province",
                        FAN_OUT.replace("calledElement=\"phase-in-district\"", "calledElement=\"phase-in-ward\"")))
                .contains("call_PhaseInDistrict: calls no process: phase-in-ward");
        assertThat(model("phase-in-province", FAN_OUT.replace("businessKey=\"${childKey}\"", "variables=\"all\"")))
                .contains("call_OwnCases: hands over no business key");
        assertThat(model("phase-in-province", FAN_OUT.replace("camunda:asyncAfter=\"true\"", "")))
                .contains("call_OwnCases: loop is not asynchronous before and after");
    }

    @Test
    void a_careless_drawing_is_found() {
        String covering = broken(
                FAN_OUT,
                "(bpmnElement=\"call_PhaseInDistrict\"[^>]*>\\s*<dc:Bounds x=\"\\d+\" y=)\"\\d+\"",
                "$1\"300\"");
        assertThat(model("phase-in-province", covering))
                .anySatisfy(b -> assertThat(b).contains("covers"))
                .anySatisfy(b -> assertThat(b).contains("does not touch call_PhaseInDistrict"));
        String slanted = FAN_OUT.replaceFirst("(<di:waypoint x=\"\\d+\" y=)\"\\d+\"", "$1\"317\"");
        assertThat(model("phase-in-province", slanted))
                .anySatisfy(b -> assertThat(b).contains("neither level nor upright"));
        String outside = broken(
                MODEL, "(bpmnElement=\"end_DecisionSent\"[^>]*>\\s*<dc:Bounds x=\"\\d+\" y=)\"\\d+\"", "$1\"900\"");
        assertThat(model("establish-commission", outside))
                .contains("end_DecisionSent: outside sub_EstablishCommission");
    }

    @Test
    void the_other_encoding_of_vietnamese_is_found() {
        assertThat(model("establish-commission", Normalizer.normalize(MODEL, Normalizer.Form.NFD)))
                .contains("establish-commission: text is not in NFC");
        assertThat(FormConventions.check("dispatch", Normalizer.normalize(FORM, Normalizer.Form.NFD)))
                .contains("dispatch: text is not in NFC");
        assertThat(DmnConventions.check("seats-per-unit", Normalizer.normalize(TABLE, Normalizer.Form.NFD)))
                .contains("seats-per-unit: text is not in NFC");
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "schemaVersion": 16     | "schemaVersion": 17     | schema version 17, at most 16
            "type": "textfield"     | "type": "filepicker"    | Tasklist does not show a filepicker
            "dispatchDate"          | "dispatchNumber"        | key 'dispatchNumber' twice
            "dispatchDate"          | "Ngay gui"              | key 'Ngay gui' is not camelCase
            "label": "[^"]*",       |                         | no label
            "description": "[^"]*", |                         | no hint
            "components": \\[       | "elements": [           | no components
            "components": \\[       | "components": [, [      | not JSON
            """)
    void a_broken_form_is_found(String from, String to, String complaint) {
        assertThat(FormConventions.check("dispatch", broken(FORM, from, to)))
                .anySatisfy(b -> assertThat(b).contains(complaint));
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            camunda:historyTimeToLive="[^"]*"   |                  | no history time to live
            (id="seats-per-unit") name="[^"]*"  | $1 name=""       | decision has no name
            name="certainty"                    | name="sure"      | no output certainty
            <text>"[a-z]+-[a-z-]+"</text>       | <text>""</text>  | no certainty
            <text>"Điều[^"]*"</text>            | <text>""</text>  | no article
            typeRef="integer"                   | typeRef="number" | type number is none the engine knows
            """)
    void a_broken_table_is_found(String from, String to, String complaint) {
        assertThat(DmnConventions.check("seats-per-unit", broken(TABLE, from, to)))
                .anySatisfy(b -> assertThat(b).contains(complaint));
    }

    @Test
    void a_delegate_must_be_named_like_its_class() {
        Map<String, Class<?>> beans = Map.of(
                "planFanOutDelegate", String.class, "fanOut", AROUND.beans().get("fanOut"));
        assertThat(BpmnConventions.check(
                        "phase-in-province", FAN_OUT, new Surroundings(beans, Set.of(), AROUND.processes())))
                .containsExactly("service_PlanFanOut: planFanOutDelegate is not named like its class");
    }

    private static String broken(String sound, String from, String to) {
        String changed = sound.replaceAll(from, to == null ? "" : to);
        assertThat(changed).as("the change hits something").isNotEqualTo(sound);
        return changed;
    }

    private static List<String> model(String id, String xml) {
        return BpmnConventions.check(id, xml, AROUND);
    }
}

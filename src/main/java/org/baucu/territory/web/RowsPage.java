package org.baucu.territory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.FileRule;
import org.baucu.platform.tables.TableFile;
import org.baucu.platform.tables.TableTemplate;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A work page on which a list is edited row by row, or read from a spreadsheet, and submitted.
 *
 * @param <R> what a row means
 */
abstract class RowsPage<R> {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int BLANK_ROWS = 3;
    private static final int MAX_ROWS = 500;

    private final String path;
    private final RowSheet<R> sheet;
    private final WorkItems workItems;
    private final Cases cases;
    private final RowDrafts drafts;

    RowsPage(String path, RowSheet<R> sheet, WorkItems workItems, Cases cases, RowDrafts drafts) {
        this.path = path;
        this.sheet = sheet;
        this.workItems = workItems;
        this.cases = cases;
        this.drafts = drafts;
    }

    /** Name of the template. */
    abstract String view();

    /** What the case proposes now, or what is fixed; empty if neither. */
    abstract List<R> known(WorkItem item);

    /** Puts what the page shows beside the rows into the model. */
    abstract void about(WorkItem item, Model model);

    abstract void submit(String taskId, List<R> items, Optional<String> lateReason);

    @GetMapping
    String show(@RequestParam String taskId, @RequestParam(required = false) String callbackUrl, HttpServletRequest request, Model model) {
        WorkItem item = open(taskId);
        List<Map<String, String>> rows =
                drafts.find(taskId).orElseGet(() -> known(item).stream().map(sheet::row).toList());
        return page(item, rows.isEmpty() ? blank(BLANK_ROWS) : rows, cases.violations(item.key()), callbackUrl, request, model);
    }

    @PostMapping
    Object act(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            @RequestParam String action,
            @RequestParam(required = false) String lateReason,
            HttpServletRequest request,
            Model model) {
        WorkItem item = open(taskId);
        List<Map<String, String>> rows = typed(request);
        if (action.equals("add") && rows.size() < MAX_ROWS) {
            rows.addAll(blank(1));
        } else if (action.startsWith("remove:") && action.substring(7).matches("[0-9]{1,4}")) {
            int index = Integer.parseInt(action.substring(7));
            if (index < rows.size()) {
                rows.remove(index);
            }
        } else if (action.equals("draft")) {
            drafts.save(taskId, rows);
            return again(taskId, callbackUrl, "saved", request);
        } else if (action.equals("submit")) {
            return submitted(item, rows, lateReason, callbackUrl, request, model);
        }
        return page(item, rows, List.of(), callbackUrl, request, model);
    }

    private Object submitted(
            WorkItem item, List<Map<String, String>> rows, String lateReason, String callbackUrl, HttpServletRequest request, Model model) {
        List<Map<String, String>> filled =
                rows.stream().filter(row -> row.values().stream().anyMatch(text -> !text.isBlank())).toList();
        ParsedRows<R> parsed = sheet.parse(item.key(), filled, i -> "hàng " + (i + 1));
        model.addAttribute("lateReason", lateReason);
        if (!parsed.violations().isEmpty()) {
            return page(item, filled, parsed.violations(), callbackUrl, request, model);
        }
        try {
            submit(item.taskId(), parsed.items(), Optional.ofNullable(lateReason).filter(reason -> !reason.isBlank()));
        } catch (RefusedException e) {
            return page(item, filled, e.violations(), callbackUrl, request, model);
        }
        return redirect(SameSite.path(callbackUrl, request));
    }

    @PostMapping("/upload")
    Object upload(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            @RequestParam("file") MultipartFile file,
            HttpServletRequest request,
            Model model)
            throws IOException {
        WorkItem item = open(taskId);
        try {
            TableFile table = TableFile.read(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
            List<Violation> header = table.checkHeader(sheet.columns().values(), List.of());
            if (!header.isEmpty() || table.rows().isEmpty()) {
                throw new RefusedException(header.isEmpty() ? List.of(FileRule.NO_ROWS.broken("")) : header);
            }
            if (table.rows().size() > MAX_ROWS) {
                throw new RefusedException(FileRule.TOO_MANY.broken("", MAX_ROWS, sheet.columns().size()));
            }
            List<Map<String, String>> rows = table.rows().stream().map(row -> byKey(row::get)).toList();
            ParsedRows<R> parsed = sheet.parse(item.key(), rows, i -> "dòng " + table.rows().get(i).line());
            if (!parsed.violations().isEmpty()) {
                return page(item, rows, parsed.violations(), callbackUrl, request, model);
            }
            drafts.save(taskId, rows);
            return again(taskId, callbackUrl, "loaded", request);
        } catch (RefusedException e) {
            List<Map<String, String>> kept =
                    drafts.find(taskId).orElseGet(() -> known(item).stream().map(sheet::row).toList());
            return page(item, kept.isEmpty() ? blank(BLANK_ROWS) : kept, e.violations(), callbackUrl, request, model);
        }
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@RequestParam String taskId) {
        WorkItem item = open(taskId);
        List<String> keys = List.copyOf(sheet.columns().keySet());
        List<List<String>> rows = known(item).stream()
                .map(sheet::row)
                .map(row -> keys.stream().map(row::get).toList())
                .toList();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(sheet.sheet() + " " + item.key().unit() + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(XLSX))
                .body(TableTemplate.xlsx(sheet.sheet(), List.copyOf(sheet.columns().values()), rows, sheet.note()));
    }

    @ExceptionHandler(RefusedException.class)
    ModelAndView refused(RefusedException e) {
        return new ModelAndView("territory/refused", Map.of("violations", e.violations()), HttpStatus.CONFLICT);
    }

    private WorkItem open(String taskId) {
        WorkItem item = workItems.open(taskId);
        if (!item.formKey().equals(path)) {
            throw new RefusedException(org.baucu.territory.TerritoryRule.OTHER_PAGE.broken(""));
        }
        return item;
    }

    private String page(
            WorkItem item,
            List<Map<String, String>> rows,
            List<Violation> violations,
            String callbackUrl,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("item", item);
        model.addAttribute("rows", rows);
        model.addAttribute("columns", sheet.columns());
        model.addAttribute("violations", violations);
        model.addAttribute("faults", RowFaults.of(violations, rows, sheet.columns()));
        model.addAttribute("callbackUrl", SameSite.path(callbackUrl, request));
        about(item, model);
        return view();
    }

    private List<Map<String, String>> typed(HttpServletRequest request) {
        List<Map<String, String>> rows = new ArrayList<>();
        int count = sheet.columns().keySet().stream().mapToInt(key -> values(request, key).length).max().orElse(0);
        for (int i = 0; i < Math.min(count, MAX_ROWS); i++) {
            int index = i;
            Map<String, String> row = new LinkedHashMap<>();
            sheet.columns().keySet().forEach(key -> {
                String[] values = values(request, key);
                row.put(key, index < values.length ? values[index] : "");
            });
            rows.add(row);
        }
        return rows;
    }

    private static String[] values(HttpServletRequest request, String key) {
        return Optional.ofNullable(request.getParameterValues(key)).orElse(new String[0]);
    }

    private Map<String, String> byKey(java.util.function.UnaryOperator<String> cellUnderHeading) {
        Map<String, String> row = new LinkedHashMap<>();
        sheet.columns().forEach((key, heading) -> row.put(key, cellUnderHeading.apply(heading)));
        return row;
    }

    private List<Map<String, String>> blank(int rows) {
        List<Map<String, String>> blank = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            blank.add(byKey(heading -> ""));
        }
        return blank;
    }

    private ModelAndView again(String taskId, String callbackUrl, String done, HttpServletRequest request) {
        return redirect(UriComponentsBuilder.fromPath(path)
                .queryParam("taskId", "{taskId}")
                .queryParam("callbackUrl", "{callbackUrl}")
                .queryParam(done, "")
                .encode()
                .buildAndExpand(taskId, SameSite.path(callbackUrl, request))
                .toUriString());
    }

    private static ModelAndView redirect(String url) {
        RedirectView view = new RedirectView(url);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}

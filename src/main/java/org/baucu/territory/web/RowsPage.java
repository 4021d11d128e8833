package org.baucu.territory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.FileRule;
import org.baucu.platform.tables.TableFile;
import org.baucu.platform.tables.TableTemplate;
import org.baucu.platform.web.AfterSubmission;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.TerritoryRule;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
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

    private final String path;
    private final RowSheet<R> sheet;
    private final WorkItems workItems;
    private final Cases cases;
    private final RowDrafts drafts;
    private final RowGrid grid;

    RowsPage(String path, RowSheet<R> sheet, WorkItems workItems, Cases cases, RowDrafts drafts) {
        this.path = path;
        this.sheet = sheet;
        this.workItems = workItems;
        this.cases = cases;
        this.drafts = drafts;
        this.grid = new RowGrid(sheet.columns());
    }

    /** Name of the template. */
    abstract String view();

    /** What the case proposes now, or what is fixed; empty if neither. */
    abstract List<R> known(WorkItem item);

    /** Puts what the page shows beside the rows into the model. */
    abstract void about(WorkItem item, Model model);

    abstract void submit(String taskId, List<R> items, Optional<String> lateReason);

    @GetMapping
    Object show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            HttpServletResponse response,
            Model model) {
        return onTask(
                () -> workItems.view(taskId),
                response,
                model,
                item -> page(item, kept(item), cases.violations(item.key()), callbackUrl, model));
    }

    @PostMapping
    Object act(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            @RequestParam String action,
            @RequestParam(required = false) String lateReason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<Map<String, String>> typed = grid.typed(request);
        try {
            WorkItem mine = workItems.open(taskId);
            return onTask(
                    () -> mine, response, model, item -> acted(item, action, typed, lateReason, callbackUrl, model));
        } catch (RefusedException refused) {
            // Somebody else has the task: what was typed stays on the page.
            model.addAttribute("lateReason", lateReason);
            return onTask(
                    () -> workItems.view(taskId),
                    response,
                    model,
                    item -> page(item, typed, refused.violations(), callbackUrl, model));
        }
    }

    /** Keeps the rows while they are typed. */
    @PostMapping("/keep")
    Object keep(@RequestParam String taskId, HttpServletRequest request, HttpServletResponse response, Model model) {
        List<Map<String, String>> typed = grid.typed(request);
        return onTask(() -> workItems.view(taskId), response, model, item -> {
            model.addAttribute("item", item);
            try {
                drafts.save(taskId, typed);
                model.addAttribute("item", workItems.view(taskId));
                model.addAttribute("savedAt", workItems.draftedAt(taskId).orElse(null));
            } catch (RefusedException refused) {
                model.addAttribute("violations", refused.violations());
            }
            return "work/draft-saved";
        });
    }

    private Object acted(
            WorkItem item,
            String action,
            List<Map<String, String>> rows,
            String lateReason,
            String callbackUrl,
            Model model) {
        if (action.equals("add") && rows.size() < RowGrid.MAX_ROWS) {
            rows.addAll(grid.blank(1));
        } else if (action.startsWith("remove:") && action.substring(7).matches("[0-9]{1,4}")) {
            int index = Integer.parseInt(action.substring(7));
            if (index < rows.size()) {
                rows.remove(index);
            }
        } else if (action.equals("draft")) {
            drafts.save(item.taskId(), rows);
            return again(item.taskId(), callbackUrl, "saved");
        } else if (action.equals("submit")) {
            return submitted(item, rows, lateReason, callbackUrl, model);
        }
        return page(item, rows, List.of(), callbackUrl, model);
    }

    private Object submitted(
            WorkItem item, List<Map<String, String>> rows, String lateReason, String callbackUrl, Model model) {
        List<Map<String, String>> filled = RowGrid.filled(rows);
        ParsedRows<R> parsed = sheet.parse(item.key(), filled, i -> "hàng " + (i + 1));
        model.addAttribute("lateReason", lateReason);
        if (!parsed.violations().isEmpty()) {
            return page(item, filled, parsed.violations(), callbackUrl, model);
        }
        try {
            submit(
                    item.taskId(),
                    parsed.items(),
                    Optional.ofNullable(lateReason).filter(reason -> !reason.isBlank()));
        } catch (RefusedException e) {
            return page(item, filled, e.violations(), callbackUrl, model);
        }
        return redirect(AfterSubmission.path(workItems, cases, item.key(), callbackUrl));
    }

    @PostMapping("/upload")
    Object upload(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            @RequestParam("file") MultipartFile file,
            HttpServletResponse response,
            Model model)
            throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        byte[] content = file.getBytes();
        return onTask(
                () -> workItems.open(taskId), response, model, item -> read(item, name, content, callbackUrl, model));
    }

    private Object read(WorkItem item, String fileName, byte[] content, String callbackUrl, Model model) {
        try {
            TableFile table = TableFile.read(fileName, content);
            List<Violation> header = table.checkHeader(sheet.columns().values(), List.of());
            if (!header.isEmpty() || table.rows().isEmpty()) {
                throw new RefusedException(header.isEmpty() ? List.of(FileRule.NO_ROWS.broken("")) : header);
            }
            if (table.rows().size() > RowGrid.MAX_ROWS) {
                throw new RefusedException(FileRule.TOO_MANY.broken(
                        "", RowGrid.MAX_ROWS, sheet.columns().size()));
            }
            List<Map<String, String>> rows =
                    table.rows().stream().map(row -> grid.row(row::get)).toList();
            ParsedRows<R> parsed = sheet.parse(
                    item.key(), rows, i -> "dòng " + table.rows().get(i).line());
            if (!parsed.violations().isEmpty()) {
                return page(item, rows, parsed.violations(), callbackUrl, model);
            }
            drafts.save(item.taskId(), rows);
            return again(item.taskId(), callbackUrl, "loaded");
        } catch (RefusedException e) {
            return page(item, kept(item), e.violations(), callbackUrl, model);
        }
    }

    @GetMapping("/template")
    Object template(@RequestParam String taskId, HttpServletResponse response, Model model) {
        return onTask(() -> workItems.view(taskId), response, model, this::template);
    }

    private ResponseEntity<byte[]> template(WorkItem item) {
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
                .body(TableTemplate.xlsx(
                        sheet.sheet(), List.copyOf(sheet.columns().values()), rows, sheet.note()));
    }

    /** Works on a task, or says why it cannot be worked on. */
    private Object onTask(
            Supplier<WorkItem> task, HttpServletResponse response, Model model, Function<WorkItem, Object> page) {
        WorkItem item;
        try {
            item = ofThisPage(task.get());
        } catch (RefusedException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("violations", e.violations());
            return "territory/refused";
        }
        return page.apply(item);
    }

    private WorkItem ofThisPage(WorkItem item) {
        if (!item.formKey().equals(path)) {
            throw new RefusedException(TerritoryRule.OTHER_PAGE.broken(""));
        }
        return item;
    }

    private String page(
            WorkItem item,
            List<Map<String, String>> rows,
            List<Violation> violations,
            String callbackUrl,
            Model model) {
        model.addAttribute("item", item);
        model.addAttribute("rows", rows);
        model.addAttribute("columns", sheet.columns());
        model.addAttribute("violations", violations);
        model.addAttribute("faults", RowFaults.of(violations, rows, sheet.columns()));
        model.addAttribute(
                "lateReasonGiven",
                cases.find(item.key()).map(CaseFile::lateReason).orElse(""));
        model.addAttribute("callbackUrl", SameSite.path(callbackUrl));
        model.addAttribute("draftedAt", workItems.draftedAt(item.taskId()).orElse(null));
        about(item, model);
        return view();
    }

    /** The draft, else what the case proposes, else empty rows. */
    private List<Map<String, String>> kept(WorkItem item) {
        List<Map<String, String>> rows = drafts.find(item.taskId())
                .orElseGet(() -> known(item).stream().map(sheet::row).toList());
        return rows.isEmpty() ? grid.blank(BLANK_ROWS) : rows;
    }

    private ModelAndView again(String taskId, String callbackUrl, String done) {
        return redirect(UriComponentsBuilder.fromPath(path)
                .queryParam("taskId", "{taskId}")
                .queryParam("callbackUrl", "{callbackUrl}")
                .queryParam(done, "")
                .encode()
                .buildAndExpand(taskId, SameSite.path(callbackUrl))
                .toUriString());
    }

    private static ModelAndView redirect(String url) {
        RedirectView view = new RedirectView(url);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}

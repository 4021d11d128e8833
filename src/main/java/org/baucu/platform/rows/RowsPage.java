package org.baucu.platform.rows;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.FileRule;
import org.baucu.platform.tables.TableFile;
import org.baucu.platform.tables.TableTemplate;
import org.baucu.platform.web.AfterSubmission;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.web.WorkForm;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
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
 * @param <P> what the page says
 */
public abstract class RowsPage<P> {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int BLANK_ROWS = 3;

    private final String path;
    private final RowSheet<P> sheet;
    private final WorkItems workItems;
    private final Cases cases;
    private final RowDrafts drafts;

    protected RowsPage(String path, RowSheet<P> sheet, WorkItems workItems, Cases cases, RowDrafts drafts) {
        this.path = path;
        this.sheet = sheet;
        this.workItems = workItems;
        this.cases = cases;
        this.drafts = drafts;
    }

    /** Name of the template; the common one unless the page has its own. */
    protected String view() {
        return "work/rows";
    }

    /** Puts what the page shows beside the rows into the model; {@code aboutView} names a template with a fragment {@code about}. */
    protected void about(WorkItem item, Model model) {}

    /** The same, where it follows from what stands in the rows, submitted or not. */
    protected void about(WorkItem item, Rows shown, Model model) {
        about(item, model);
    }

    /** Puts what changes beside the rows while they are typed into the model; {@code liveView} names a template with a fragment {@code live}. */
    protected void live(WorkItem item, Rows typed, Model model) {}

    /** Stores what the page says and completes the task. */
    protected abstract void submit(String taskId, P said, Optional<String> lateReason);

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
        try {
            WorkItem mine = workItems.open(taskId);
            return onTask(
                    () -> mine,
                    response,
                    model,
                    item -> acted(item, action, typed(item, request), lateReason, callbackUrl, model));
        } catch (RefusedException refused) {
            // Somebody else has the task: what was typed stays on the page.
            model.addAttribute("lateReason", lateReason);
            return onTask(
                    () -> workItems.view(taskId),
                    response,
                    model,
                    item -> page(item, typed(item, request), refused.violations(), callbackUrl, model));
        }
    }

    /** Keeps the rows while they are typed. */
    @PostMapping("/keep")
    Object keep(@RequestParam String taskId, HttpServletRequest request, HttpServletResponse response, Model model) {
        return onTask(() -> workItems.view(taskId), response, model, item -> {
            model.addAttribute("item", item);
            try {
                Rows typed = typed(item, request);
                if (!RowGrid.tooMany(typed).isEmpty()) {
                    throw new RefusedException(RowGrid.tooMany(typed));
                }
                drafts.save(taskId, typed, sheet.columns(item.key()));
                live(item, typed, model);
                model.addAttribute("item", workItems.view(taskId));
                model.addAttribute("savedAt", workItems.draftedAt(taskId).orElse(null));
            } catch (RefusedException refused) {
                model.addAttribute("violations", refused.violations());
            }
            return "work/draft-saved";
        });
    }

    private Object acted(WorkItem item, String action, Rows typed, String lateReason, String callbackUrl, Model model) {
        List<Map<String, String>> rows = new ArrayList<>(typed.rows());
        List<Violation> tooMany = RowGrid.tooMany(typed);
        if (!tooMany.isEmpty() && !action.startsWith("remove:")) {
            model.addAttribute("lateReason", lateReason);
            return page(item, typed, tooMany, callbackUrl, model);
        }
        if (action.equals("add") && rows.size() < RowGrid.MAX_ROWS && !sheet.fixed(item.key())) {
            rows.addAll(grid(item).blank(1));
        } else if (action.startsWith("remove:")
                && action.substring(7).matches("[0-9]{1,4}")
                && !sheet.fixed(item.key())) {
            int index = Integer.parseInt(action.substring(7));
            if (index < rows.size()) {
                rows.remove(index);
            }
        } else if (action.equals("draft")) {
            drafts.save(item.taskId(), typed, sheet.columns(item.key()));
            return again(item.taskId(), callbackUrl, "saved");
        } else if (action.equals("submit")) {
            return submitted(item, typed, lateReason, callbackUrl, model);
        }
        return page(item, new Rows(typed.head(), rows), List.of(), callbackUrl, model);
    }

    private Object submitted(WorkItem item, Rows typed, String lateReason, String callbackUrl, Model model) {
        Rows filled = new Rows(typed.head(), RowGrid.filled(typed.rows()));
        Rows now = now(item, filled).rows();
        RowReader reader = reader(item, now, i -> "hàng " + (i + 1));
        P said = sheet.parse(item.key(), now, reader);
        model.addAttribute("lateReason", lateReason);
        if (!reader.violations().isEmpty()) {
            return page(item, filled, reader.violations(), callbackUrl, model);
        }
        try {
            submit(item.taskId(), said, WorkForm.lateReason(lateReason));
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
            RowGrid grid = grid(item);
            List<Violation> header = table.checkHeader(grid.headings(), List.of());
            if (!header.isEmpty() || table.rows().isEmpty()) {
                throw new RefusedException(header.isEmpty() ? List.of(FileRule.NO_ROWS.broken("")) : header);
            }
            if (table.rows().size() > RowGrid.MAX_ROWS) {
                throw new RefusedException(FileRule.TOO_MANY.broken(
                        "", RowGrid.MAX_ROWS, grid.headings().size()));
            }
            List<Map<String, String>> lines =
                    table.rows().stream().map(row -> grid.row(row::get)).toList();
            Rows kept = now(item, kept(item)).rows();
            Rows rows =
                    new Rows(kept.head(), sheet.fixed(item.key()) ? GivenRows.filled(kept.rows(), lines, grid) : lines);
            RowReader reader = reader(
                    item,
                    rows,
                    i -> sheet.fixed(item.key())
                            ? "hàng " + (i + 1)
                            : "dòng " + table.rows().get(i).line());
            sheet.parse(item.key(), rows, reader);
            // What stands above the table is not in the spreadsheet: it is asked for when the page is submitted.
            List<Violation> faults = reader.violations().stream()
                    .filter(violation -> !violation.location().matches("[a-zA-Z]+"))
                    .toList();
            if (!faults.isEmpty()) {
                return page(item, rows, faults, callbackUrl, model);
            }
            drafts.save(item.taskId(), rows, sheet.columns(item.key()));
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
        RowGrid grid = grid(item);
        List<List<String>> rows =
                sheet.known(item.key()).rows().stream().map(grid::line).toList();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(sheet.sheet() + " " + item.key().unit() + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(XLSX))
                .body(TableTemplate.xlsx(sheet.sheet(), grid.headings(), rows, sheet.note()));
    }

    /** Works on a task, or says why it cannot be worked on. */
    private Object onTask(
            Supplier<WorkItem> task, HttpServletResponse response, Model model, Function<WorkItem, Object> page) {
        WorkItem item;
        try {
            item = task.get().doneOn(path);
        } catch (RefusedException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("violations", e.violations());
            return "work/refused";
        }
        return page.apply(item);
    }

    private String page(WorkItem item, Rows shown, List<Violation> violations, String callbackUrl, Model model) {
        List<Column> columns = sheet.columns(item.key());
        GivenNow now = now(item, shown);
        model.addAttribute("changed", now.changed() ? now : null);
        WorkForm.show(item, cases, violations, callbackUrl, model);
        model.addAttribute("path", path);
        model.addAttribute("prefix", sheet.messages());
        model.addAttribute("headFields", sheet.head(item.key()));
        model.addAttribute("head", shown.head());
        model.addAttribute("rows", now.rows().rows());
        model.addAttribute("columns", columns);
        model.addAttribute("fixedRows", sheet.fixed(item.key()));
        RowFaults faults = RowFaults.of(violations, now.rows().rows(), columns);
        model.addAttribute("faults", faults.cells());
        model.addAttribute("anchors", faults.anchors());
        model.addAttribute("draftedAt", workItems.draftedAt(item.taskId()).orElse(null));
        about(item, now.rows(), model);
        return view();
    }

    /** The draft, else what the case proposes, else empty rows. */
    private Rows kept(WorkItem item) {
        Rows rows = drafts.find(item.taskId(), sheet.columns(item.key())).orElseGet(() -> sheet.known(item.key()));
        return rows.rows().isEmpty() && !sheet.fixed(item.key())
                ? new Rows(rows.head(), grid(item).blank(BLANK_ROWS))
                : rows;
    }

    /** What was typed, in the rows that the program gives now. */
    private GivenNow now(WorkItem item, Rows typed) {
        return sheet.fixed(item.key()) ? GivenNow.of(typed, sheet.known(item.key()), grid(item)) : GivenNow.same(typed);
    }

    private Rows typed(WorkItem item, HttpServletRequest request) {
        return grid(item).typed(request);
    }

    private RowGrid grid(WorkItem item) {
        return new RowGrid(sheet.head(item.key()), sheet.columns(item.key()));
    }

    private RowReader reader(WorkItem item, Rows rows, IntFunction<String> place) {
        return new RowReader(sheet.head(item.key()), sheet.columns(item.key()), rows, place);
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

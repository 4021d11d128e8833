package org.baucu.progress.board.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baucu.progress.board.BoardAccess;
import org.baucu.progress.board.BoardChanges;
import org.baucu.progress.board.BoardFigures;
import org.baucu.progress.board.BoardFilter;
import org.baucu.progress.board.BoardScope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The coordinators' board: the matrix, and all communes on one screen. */
@Controller
class BoardController {

    private final BoardAccess access;
    private final BoardPage page;
    private final CommunesPage communes;
    private final BoardChanges changes;

    BoardController(BoardAccess access, BoardPage page, CommunesPage communes, BoardChanges changes) {
        this.access = access;
        this.page = page;
        this.communes = communes;
        this.changes = changes;
    }

    @GetMapping("/board")
    String board(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String part,
            Locale locale,
            Model model) {
        Optional<BoardScope> scope = access.scope();
        BoardFilter filter = checked(BoardFilter.of(unit, body, phase, state, rows, part), scope);
        model.addAttribute("board", scope.map(s -> page.of(s, filter, locale)).orElse(null));
        return "board/board";
    }

    @GetMapping("/board/communes")
    String communes(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String part,
            Locale locale,
            Model model) {
        Optional<BoardScope> scope = access.scope();
        BoardFilter filter = BoardFilter.of("", body, "", state, "", part);
        scope.ifPresent(s -> {
            long cursor = changes.cursor();
            BoardWords words = page.words(locale);
            BoardFigures figures = page.figures(s, filter);
            List<PhaseView> columns = communes.columns(s, figures, words);
            model.addAttribute("phases", columns);
            model.addAttribute("communes", communes.of(s, filter, figures, columns, words));
            model.addAttribute("count", page.communes(s).size());
            model.addAttribute("chips", page.chips("/board/communes", s, filter, figures, words));
            model.addAttribute("parts", page.parts("/board/communes", s, filter, words));
            model.addAttribute(
                    "live",
                    BoardPage.live(
                            "/board/changes" + (filter.query().isEmpty() ? "?" : filter.query() + "&")
                                    + "view=communes",
                            cursor,
                            figures.moment()));
            model.addAttribute("filtered", filter.selects());
        });
        return "board/communes";
    }

    /** The list of phases that was here before the board. */
    @GetMapping({"/phases", "/phases/{*rest}"})
    String phases() {
        return "redirect:/board";
    }

    /** A unit in the address has to be one that the person sees. */
    static BoardFilter checked(BoardFilter filter, Optional<BoardScope> scope) {
        filter.unit().filter(unit -> scope.isEmpty() || !scope.get().sees(unit)).ifPresent(unit -> {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        });
        return filter;
    }
}

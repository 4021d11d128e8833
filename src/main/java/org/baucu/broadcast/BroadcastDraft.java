package org.baucu.broadcast;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.election.Level;
import org.baucu.platform.Ordered;

/** The form of a broadcast as it was filled in; a bean, so that Spring fills it. */
public class BroadcastDraft {

    private String title = "";
    private String text = "";
    private List<String> types = new ArrayList<>();
    private List<String> levels = new ArrayList<>();
    private List<String> units = new ArrayList<>();
    private String process = "";
    private String state = Selection.State.OVER.code();
    private String seen = "";

    /** Which bodies it means; what is no known code is left out. */
    Selection selection() {
        Set<Level> chosen =
                levels.stream().map(Level::of).flatMap(Optional::stream).collect(Collectors.toSet());
        Selection.State how = java.util.Arrays.stream(Selection.State.values())
                .filter(s -> s.code().equals(state))
                .findFirst()
                .orElse(Selection.State.OPEN);
        Set<String> known = types.stream().filter(Receivers.TYPES::contains).collect(Collectors.toSet());
        return new Selection(known, chosen, Ordered.set(units), process, how);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = words(title);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = words(text.replace("\r\n", "\n"));
    }

    public List<String> getTypes() {
        return types;
    }

    public void setTypes(List<String> types) {
        this.types = types;
    }

    public List<String> getLevels() {
        return levels;
    }

    public void setLevels(List<String> levels) {
        this.levels = levels;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units;
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String process) {
        this.process = process;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    private static String words(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}

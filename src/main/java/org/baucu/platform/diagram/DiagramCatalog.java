package org.baucu.platform.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The process models of the program, read from its own files when they are first asked for. */
@Component
public class DiagramCatalog {

    private static final String MODELS = "classpath*:/processes/**/*.bpmn";
    private static final List<String> FOLDERS = List.of("election", "bodies", "territory", "nomination", "petition");

    private final SingletonSupplier<Map<String, Entry>> entries = SingletonSupplier.of(DiagramCatalog::read);

    /** All diagrams: by folder, the master process first, those that only share out work last. */
    public List<Diagram> all() {
        return entries.obtain().values().stream().map(Entry::diagram).toList();
    }

    public Optional<Diagram> find(String processId) {
        return Optional.ofNullable(entries.obtain().get(processId)).map(Entry::diagram);
    }

    /** The model's file, with its drawing. */
    public Optional<String> xml(String processId) {
        return Optional.ofNullable(entries.obtain().get(processId)).map(Entry::xml);
    }

    private static Map<String, Entry> read() {
        List<Entry> found = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(MODELS)) {
                found.add(entry(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the process models cannot be read", e);
        }
        return found.stream()
                .sorted(Comparator.comparing((Entry e) -> rank(e.folder()))
                        .thenComparing(Entry::folder)
                        .thenComparing(e -> !e.diagram().id().equals(e.folder()))
                        .thenComparing(e -> e.diagram().steps().isEmpty())
                        .thenComparing(e -> e.diagram().nameVi()))
                .collect(Collectors.toMap(e -> e.diagram().id(), e -> e, (first, second) -> first, LinkedHashMap::new));
    }

    private static Entry entry(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String[] path = file.getURL().getPath().split("/");
            String folder = path[path.length - 2];
            return new Entry(folder, xml, DiagramReader.read(xml, groupVi(folder)));
        }
    }

    private static int rank(String folder) {
        int at = FOLDERS.indexOf(folder);
        return at < 0 ? FOLDERS.size() : at;
    }

    /** What a folder of models is called on a page. */
    private static String groupVi(String folder) {
        return switch (folder) {
            case "election" -> "Điều hành cuộc bầu cử";
            case "bodies" -> "Tổ chức phụ trách bầu cử";
            case "territory" -> "Đơn vị bầu cử, khu vực bỏ phiếu";
            case "nomination" -> "Ứng cử, danh sách, vận động";
            case "petition" -> "Khiếu nại, tố cáo";
            default -> "Quy trình khác";
        };
    }

    private record Entry(String folder, String xml, Diagram diagram) {}
}

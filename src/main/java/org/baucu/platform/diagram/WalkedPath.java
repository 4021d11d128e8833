package org.baucu.platform.diagram;

import java.util.HashSet;
import java.util.Set;
import org.baucu.platform.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far one case has walked through its process: element ids only, no person and no content. */
@Component
public class WalkedPath {

    private final JdbcClient jdbc;

    WalkedPath(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The elements of a case that are done and those where it stands now; both empty if no such case of the process exists. An element where
     * it stands again after a return counts as current only.
     */
    public Walked of(String processId, String processInstanceId) {
        Set<String> done = new HashSet<>();
        Set<String> current = new HashSet<>();
        jdbc.sql(
                        "select distinct act_id_, case when end_time_ is null then 1 else 0 end as open_ from act_hi_actinst "
                                + "where proc_inst_id_ = :instance and proc_def_key_ = :process and act_type_ <> 'multiInstanceBody'")
                .param("instance", processInstanceId)
                .param("process", processId)
                .query(row -> {
                    (row.getInt("open_") == 1 ? current : done).add(row.getString("act_id_"));
                });
        done.removeAll(current);
        return new Walked(Ordered.set(done), Ordered.set(current));
    }

    /**
     * @param done element ids passed
     * @param current element ids where the case stands
     */
    public record Walked(Set<String> done, Set<String> current) {

        public static final Walked NOTHING = new Walked(Set.of(), Set.of());

        public boolean isEmpty() {
            return done.isEmpty() && current.isEmpty();
        }
    }
}

package org.baucu.platform.diagram;

import java.util.List;

/**
 * A process as shown to people.
 *
 * @param id process id
 * @param groupVi what kind of work it belongs to
 * @param nameVi name of the process
 * @param basisVi legal basis and who is in charge, as the model documents it
 * @param steps the steps of people in the order of the model
 * @param calls ids of the processes it starts
 */
public record Diagram(String id, String groupVi, String nameVi, String basisVi, List<Step> steps, List<String> calls) {

    /**
     * A step of a person.
     *
     * @param id element id in the model
     * @param nameVi what is done
     * @param whoVi who does it, as noted in the drawing; empty where nobody is
     * @param detailVi what the law asks, as the model documents it
     */
    public record Step(String id, String nameVi, String whoVi, String detailVi) {}
}

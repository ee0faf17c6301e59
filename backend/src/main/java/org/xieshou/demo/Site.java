package org.xieshou.demo;

import java.util.UUID;
import org.xieshou.school.AreaClass;
import org.xieshou.school.Stage;

/**
 * A school of the demo.
 *
 * @param strength from 0 to 100, how well it is off; the profiles follow from it
 * @param size how many people of it the register names
 */
record Site(
        UUID id,
        String serial,
        String name,
        String called,
        Stage stage,
        String areaCode,
        double latitude,
        double longitude,
        int pupils,
        int strength,
        int size) {

    AreaClass areaClass() {
        return switch (areaCode.charAt(1)) {
            case '1' -> areaCode.startsWith("1") ? AreaClass.URBAN : AreaClass.RURAL;
            case '2' -> areaCode.startsWith("1") ? AreaClass.TOWN : AreaClass.RURAL;
            default -> AreaClass.RURAL;
        };
    }
}

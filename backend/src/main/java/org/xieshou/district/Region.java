package org.xieshou.district;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A province, a city or a district with its code of GB/T 2260. */
@Entity
public class Region {

    /** How high a region stands. */
    public enum RegionLevel {
        PROVINCE,
        CITY,
        DISTRICT
    }

    @Id
    public String code;

    public String name;
    public String parentCode;

    @Enumerated(EnumType.STRING)
    public RegionLevel level;

    /** The code of the province a region lies in. */
    static String provinceOf(String code) {
        return code.substring(0, 2) + "0000";
    }

    /** The code of the city a region lies in. */
    static String cityOf(String code) {
        return code.substring(0, 4) + "00";
    }

    /** What the codes of everything inside a region start with. */
    static String prefixOf(String code) {
        return code.replaceFirst("(00)+$", "");
    }
}

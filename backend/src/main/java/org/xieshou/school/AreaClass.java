package org.xieshou.school;

import java.util.List;

/** Whether a school lies in a city, a town or a village; the national three-digit code says so in detail (rules.md 5). */
public enum AreaClass {
    URBAN("111", "112"),
    TOWN("121", "122", "123"),
    RURAL("210", "220");

    private final List<String> codes;

    AreaClass(String... codes) {
        this.codes = List.of(codes);
    }

    /** Whether the detailed code belongs to this class. */
    public boolean covers(String areaCode) {
        return codes.contains(areaCode);
    }
}

package org.xieshou.school;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;

/** What a school reports for a school year: the figures of the balance indicators (rules.md 1.2 and 1.3). */
@Entity
@Remembered("schools/{schoolId}/profiles")
public class SchoolProfile extends DistrictRecord {

    public UUID schoolId;

    /** 2026 is 2026–2027. */
    public int schoolYear;

    public int pupils;

    /** How the pupils of a combined school are spread over its stages (rules.md 1.4). */
    public Integer primaryPupils;

    public Integer juniorPupils;
    public Integer seniorPupils;
    public Integer classes;
    public Integer teachers;

    /** Junior college and above in primary schools, bachelor and above in junior schools. */
    public Integer teachersAboveDegree;

    /** With an intermediate or higher title: 正高级, 高级, 一级. */
    public Integer teachersIntermediate;

    /** Of county level or higher. */
    public Integer backboneTeachers;

    /** Full time. */
    public Integer peArtsTeachers;

    /** Square metres of teaching and auxiliary rooms without indoor sports rooms. */
    public BigDecimal teachingAreaM2;

    /** Square metres of sports grounds and halls. */
    public BigDecimal sportsAreaM2;

    /** Book value in yuan. */
    public BigDecimal equipmentYuan;

    /** With a network. */
    public Integer multimediaRooms;

    public Integer computers;
    public Integer books;
}

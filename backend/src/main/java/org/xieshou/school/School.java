package org.xieshou.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.xieshou.shared.Coordinate;
import org.xieshou.shared.Datum;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Initials;
import org.xieshou.shared.Place;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Remembered;
import org.xieshou.shared.Untold;

/** A school of the district. */
@Entity
@Remembered("schools/{id}")
public class School extends DistrictRecord {

    /** Whether the school still teaches. */
    public enum SchoolStatus {
        OPEN,
        CLOSED
    }

    /** The national code of ten digits; a renamed school keeps it. */
    public String code;

    public String name;
    public String shortName;

    /** Every pinyin reading of the name's initials, separated by blanks. */
    @Untold
    public String initials;

    @Enumerated(EnumType.STRING)
    public Stage stage;

    @Enumerated(EnumType.STRING)
    public AreaClass areaClass;

    /** The national urban–rural code of three digits, or null. */
    public String areaCode;

    /** Degrees of WGS-84, both or neither. */
    @Untold
    public Double latitude;

    @Untold
    public Double longitude;

    @Untold
    public Double accuracyMetres;

    /** The coordinate as it was given, in its own datum. */
    public Double givenLatitude;

    public Double givenLongitude;

    @Enumerated(EnumType.STRING)
    public Datum givenDatum;

    /** Metres within which a check-in counts as on site; null where the district's threshold holds. */
    public Integer fenceRadiusMetres;

    public String contactName;

    @Untold
    public String contactPhone;

    @Enumerated(EnumType.STRING)
    public SchoolStatus status = SchoolStatus.OPEN;

    /** Where the school is, or null when nobody said. */
    public Place place() {
        return latitude == null ? null : new Place(latitude, longitude);
    }

    /** The coordinate as it was given, or null. */
    Coordinate position() {
        return givenDatum == null ? null : new Coordinate(givenLatitude, givenLongitude, accuracyMetres, givenDatum);
    }

    /** What people call the school: the short name if it has one. */
    public String calledName() {
        return shortName == null ? name : shortName;
    }

    /** Names the school, which from now on is found by the pinyin of both names. */
    void rename(String fullName, String calledName) {
        name = fullName;
        shortName = calledName;
        initials = Initials.of(fullName) + (calledName == null ? "" : " " + Initials.of(calledName));
    }

    /** Says where the school lies; the national code, if given, must belong to the class. */
    void classify(AreaClass newClass, String newCode) {
        if (newCode != null && !newClass.covers(newCode)) {
            throw Problem.invalid("/areaCode", "school.area-code-wrong", newCode);
        }
        areaClass = newClass;
        areaCode = newCode;
    }

    /** Puts the school on the map; what was given is kept beside its WGS-84. */
    void locate(Coordinate given) {
        var place = given == null ? null : given.place();
        latitude = place == null ? null : place.latitude();
        longitude = place == null ? null : place.longitude();
        accuracyMetres = given == null ? null : given.accuracyMetres();
        givenLatitude = given == null ? null : given.latitude();
        givenLongitude = given == null ? null : given.longitude();
        givenDatum = given == null ? null : given.datum();
    }
}

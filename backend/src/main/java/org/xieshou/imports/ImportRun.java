package org.xieshou.imports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.xieshou.shared.Problem;
import org.xieshou.wording.Writing;

/** One walk through the rows of a sheet: understands every row and, when committing, writes what can be taken. */
final class ImportRun {

    private final Import sheet;
    private final String ownDistrict;
    private final RowTaker taker;
    private final boolean commit;
    private final Map<Object, Integer> seen = new HashMap<>();
    private final Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
    private int warned;

    ImportRun(Import sheet, String ownDistrict, RowTaker taker, boolean commit) {
        this.sheet = sheet;
        this.ownDistrict = Writing.key(ownDistrict);
        this.taker = taker;
        this.commit = commit;
    }

    void take(ImportRow row) {
        var reading = new RowReading(sheet.kind, sheet.columns, row);
        row.state = stateOf(reading);
        row.findings = reading.findings();
        counts.merge(row.state, 1, Integer::sum);
        warned += reading.isWarned() ? 1 : 0;
    }

    Map<RowState, Integer> counts() {
        return counts;
    }

    int warned() {
        return warned;
    }

    private RowState stateOf(RowReading reading) {
        if (hasDistrictColumn() && !reading.tells(Fields.DISTRICT)) {
            reading.problem(Fields.DISTRICT, "district-missing", ownDistrict);
            return RowState.FAULTY;
        }
        if (hasDistrictColumn() && !isOwn(reading.text(Fields.DISTRICT))) {
            return RowState.FOREIGN;
        }
        var taken = taker.take(reading);
        checkTwin(reading, taken);
        if (!reading.isFaulty()) {
            write(reading, taken);
        }
        return reading.isFaulty() ? RowState.FAULTY : stateOf(reading, taken);
    }

    private static RowState stateOf(RowReading reading, RowTaker.Taken taken) {
        if (!taken.known()) {
            return RowState.NEW;
        }
        return reading.isChanged() ? RowState.CHANGED : RowState.UNCHANGED;
    }

    private void write(RowReading reading, RowTaker.Taken taken) {
        if (!commit || !stateOf(reading, taken).isWritten()) {
            return;
        }
        try {
            taken.write().run();
        } catch (Problem refused) {
            reading.refuse(refused);
        }
    }

    private void checkTwin(RowReading reading, RowTaker.Taken taken) {
        if (taken.key() == null) {
            return;
        }
        var twin = seen.putIfAbsent(taken.key(), reading.number);
        if (twin != null) {
            reading.twin(twin, sheet.kind.headline);
        }
    }

    private boolean hasDistrictColumn() {
        return sheet.columns.stream().anyMatch(column -> Fields.DISTRICT.equals(column.field()));
    }

    /** With or without province and city in front. */
    private boolean isOwn(String district) {
        return Writing.key(district).endsWith(ownDistrict);
    }
}

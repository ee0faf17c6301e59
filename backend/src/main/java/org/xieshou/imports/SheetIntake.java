package org.xieshou.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Sha256;
import org.xieshou.shared.Uuid7;
import org.xieshou.sheet.Sheet;
import org.xieshou.sheet.Sheets;
import org.xieshou.sheet.UnreadableSheet;

/** Takes in a sheet that was sent or pasted: reads it, recognises its columns, stores its rows. */
@ApplicationScoped
public class SheetIntake {

    private static final int LONGEST_NAME = 200;

    private final Imports imports;
    private final CurrentUser user;
    private final Clock clock;
    private final Event<ImportAsked> asked;

    SheetIntake(Imports imports, CurrentUser user, Clock clock, Event<ImportAsked> asked) {
        this.imports = imports;
        this.user = user;
        this.clock = clock;
        this.asked = asked;
    }

    /** A file, or the import of the same content that was sent before and not committed. */
    public Import file(ImportKind kind, String name, byte[] content, boolean commit) {
        return take(kind, name, content, () -> Sheets.read(content), commit);
    }

    Import pasted(ImportKind kind, String text, boolean commit) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        return take(kind, "", content, () -> List.of(Sheets.pasted(text)), commit);
    }

    private Import take(ImportKind kind, String name, byte[] content, Supplier<List<Sheet>> sheets, boolean commit) {
        imports.forgetOld(clock.instant());
        var hash = Sha256.hex(content);
        var sheet = imports.sentBefore(kind, hash).orElseGet(() -> store(kind, name, hash, readable(sheets)));
        if (commit || !sheet.isRunning(clock.instant())) {
            sheet.begin(clock.instant());
            asked.fire(new ImportAsked(sheet.id, commit, user.actor()));
        }
        return sheet;
    }

    private static List<Sheet> readable(Supplier<List<Sheet>> sheets) {
        try {
            return sheets.get();
        } catch (UnreadableSheet refused) {
            throw Problem.invalid(
                    "/file", "import." + refused.code(), refused.arguments().toArray());
        }
    }

    private Import store(ImportKind kind, String name, String hash, List<Sheet> sheets) {
        var header = HeaderRecognition.of(kind, sheets);
        if (header.dataRows().isEmpty()) {
            throw Problem.invalid("/file", "import.no-rows");
        }
        var now = clock.instant();
        var sheet = new Import();
        sheet.id = Uuid7.next();
        sheet.kind = kind;
        sheet.fileName = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        sheet.sheetName = header.sheet().name();
        sheet.contentHash = hash;
        sheet.headerRow = header.headerRow();
        sheet.columns = header.columns();
        sheet.createdBy = user.accountId();
        sheet.createdAt = now;
        sheet.movedAt = Instant.EPOCH;
        var rows = header.dataRows().stream()
                .map(row -> new ImportRow(sheet.id, row))
                .toList();
        sheet.rowsTotal = rows.size();
        imports.add(sheet, rows);
        return sheet;
    }
}

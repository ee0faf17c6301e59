package org.xieshou.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell as the text its writer saw: a number by its digits, a date by its style, a month where the style hides the day. */
final class XlsxCell {

    /** Spreadsheets show 15 digits; the rest is rounding noise. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    /** Workbooks of old Macintosh programs count from 1904. */
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1_462);

    private static final BigDecimal FIRST_DATE = BigDecimal.ONE;
    private static final BigDecimal AFTER_LAST_DATE = BigDecimal.valueOf(2_958_466);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Built-in date formats, those of Chinese Excel included, which carry no format text. */
    private static final Set<Integer> DAY_FORMATS =
            Set.of(14, 15, 16, 22, 28, 29, 30, 31, 36, 50, 51, 53, 54, 56, 57, 58);

    private static final Set<Integer> MONTH_FORMATS = Set.of(17, 27, 52, 55);

    private XlsxCell() {}

    static String text(Cell cell, boolean from1904) {
        var raw = cell.getRawValue();
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            return numberOf(raw == null ? "" : raw, cell, from1904);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.getValue()).toUpperCase(Locale.ROOT);
        }
        var shown = cell.getType() == CellType.STRING ? cell.asString() : raw;
        return shown == null ? "" : shown;
    }

    private static String numberOf(String raw, Cell cell, boolean from1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException textFormula) {
            return raw;
        }
        if (Math.abs((long) number.precision() - number.scale()) > 30) {
            return raw;
        }
        var style = style(cell);
        var isDate = style != Style.PLAIN && number.compareTo(FIRST_DATE) >= 0 && number.compareTo(AFTER_LAST_DATE) < 0;
        return isDate ? date(from1904 ? number.add(DAYS_TO_1904) : number, style) : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(SHOWN_DIGITS).stripTrailingZeros().toPlainString();
    }

    private enum Style {
        PLAIN,
        MONTH,
        DAY
    }

    private static Style style(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && MONTH_FORMATS.contains(id)) {
            return Style.MONTH;
        }
        if (id != null && DAY_FORMATS.contains(id)) {
            return Style.DAY;
        }
        var format = cell.getDataFormatString();
        return format == null ? Style.PLAIN : styleOf(format);
    }

    private static Style styleOf(String format) {
        var letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        if (letters.contains("d") && letters.matches(".*[ymh].*")) {
            return Style.DAY;
        }
        return letters.contains("y") ? Style.MONTH : Style.PLAIN;
    }

    /** Day 60 is the 29 February 1900 that never was; no school has records from before it. */
    private static String date(BigDecimal serial, Style style) {
        var days = serial.longValue();
        var seconds = serial.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(86_400))
                .intValue();
        var at = LocalDateTime.of(1899, 12, 30, 0, 0).plusDays(days).plusSeconds(seconds);
        if (style == Style.MONTH) {
            return at.format(MONTH);
        }
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.format(DAY_AND_TIME);
    }
}

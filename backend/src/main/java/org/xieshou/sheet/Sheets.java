package org.xieshou.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Reads a file or pasted text, whatever of the known forms it has; the content decides, not the file's name. */
public final class Sheets {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    /** A workbook may take a hundred megabytes while it is read: one at a time. */
    private static final Semaphore READING = new Semaphore(1);

    private Sheets() {}

    /** All sheets of a file, the visible ones first. */
    public static List<Sheet> read(byte[] file) {
        READING.acquireUninterruptibly();
        try {
            return inItsForm(file);
        } finally {
            READING.release();
        }
    }

    private static List<Sheet> inItsForm(byte[] file) {
        if (startsWith(file, ZIP)) {
            return XlsxWorkbook.read(file);
        }
        if (startsWith(file, OLD_EXCEL)) {
            throw new UnreadableSheet("sheet-old-excel");
        }
        if (startsWith(file, PDF)) {
            throw new UnreadableSheet("sheet-not-a-spreadsheet");
        }
        return List.of(TextSheet.read(TextSheet.decode(file)));
    }

    /** Rows pasted from a spreadsheet program: cells separated by tabs. */
    public static Sheet pasted(String text) {
        return TextSheet.read(text);
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}

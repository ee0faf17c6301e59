package org.xieshou.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Walks an XLSX archive before the reader library opens it: nothing that inflates beyond the limits, no document
 * types, no cell beyond the last column. On the way it notes what the library leaves out, the merged cells.
 */
final class XlsxArchive {

    private static final XMLInputFactory XML = plainXml();
    private static final int END_OF_SHEET_COLUMNS = 16_384;
    private static final int HEAD_BYTES = 64;

    /** The part whose texts the reader library keeps in memory until the end. */
    private static final String SHARED_TEXTS = "sharedStrings.xml";

    /** Merged ranges by the name of the part that holds the sheet. */
    private final Map<String, List<MergedRange>> merged = new HashMap<>();

    /** The part that holds a sheet, by the sheet's relationship id. */
    private final Map<String, String> parts = new HashMap<>();

    private long inflated;

    static XlsxArchive walk(byte[] file) {
        var archive = new XlsxArchive();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > SheetLimits.ARCHIVE_ENTRIES) {
                throw new UnreadableSheet("sheet-archive-too-large");
            }
            for (var entry : entries) {
                archive.walk(entry, zip);
            }
        } catch (IOException | IllegalArgumentException | XMLStreamException e) {
            throw new UnreadableSheet("sheet-damaged");
        }
        return archive;
    }

    List<MergedRange> mergedIn(String relationshipId) {
        return merged.getOrDefault(parts.get(relationshipId), List.of());
    }

    private void walk(ZipArchiveEntry entry, ZipFile zip) throws IOException, XMLStreamException {
        if (entry.isDirectory()) {
            return;
        }
        try (var in = new BoundedInput(zip.getInputStream(entry), most(entry), XlsxArchive::refuse)) {
            var content = new BufferedInputStream(in);
            if (looksLikeXml(content)) {
                walkXml(entry.getName(), content);
            } else {
                content.transferTo(OutputStream.nullOutputStream());
            }
            inflated += in.taken();
        }
    }

    private long most(ZipArchiveEntry entry) {
        var tight = entry.getCompressedSize() * SheetLimits.INFLATION_RATIO;
        var most = Math.max(SheetLimits.RATIO_MATTERS_FROM_BYTES, tight);
        var part = entry.getName().endsWith(SHARED_TEXTS) ? SheetLimits.SHARED_TEXT_BYTES : SheetLimits.INFLATED_BYTES;
        return Math.min(Math.min(most, part), SheetLimits.INFLATED_BYTES - inflated);
    }

    private static void refuse() {
        throw new UnreadableSheet("sheet-archive-too-large");
    }

    private void walkXml(String part, InputStream content) throws XMLStreamException {
        var xml = XML.createXMLStreamReader(content);
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw new UnreadableSheet("sheet-damaged");
                    case XMLStreamConstants.START_ELEMENT -> note(part, xml);
                    default -> {}
                }
            }
        } finally {
            xml.close();
        }
    }

    private void note(String part, XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "c" -> checkColumn(element.getAttributeValue(null, "r"));
            case "mergeCell" ->
                merged.computeIfAbsent(part, p -> new ArrayList<>())
                        .add(MergedRange.of(element.getAttributeValue(null, "ref")));
            case "Relationship" -> {
                if (part.equals("xl/_rels/workbook.xml.rels")) {
                    parts.put(element.getAttributeValue(null, "Id"), target(element));
                }
            }
            default -> {}
        }
    }

    private static void checkColumn(String reference) {
        if (reference != null && MergedRange.columnOf(reference) >= END_OF_SHEET_COLUMNS) {
            throw new UnreadableSheet("sheet-damaged");
        }
    }

    private static String target(XMLStreamReader relationship) {
        var target = String.valueOf(relationship.getAttributeValue(null, "Target"));
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static boolean looksLikeXml(InputStream content) throws IOException {
        content.mark(HEAD_BYTES);
        var start = new String(content.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
        content.reset();
        return start.indexOf('<') >= 0 && start.indexOf('<') < 8 || start.indexOf('\0') == 1;
    }

    private static XMLInputFactory plainXml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }
}

package org.overread.ingest.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Streams an XLSX workbook through POI's event interface.
final class XlsxReader {
    private static final int MOST_SHEETS = 50;

    static {
        ZipSecureFile.setMaxEntrySize(64L << 20);
        ZipSecureFile.setMinInflateRatio(0.005);
    }

    private XlsxReader() {}

    static List<RegistrySheet> read(Path file, Deadline deadline) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var strings = new ReadOnlySharedStringsTable(workbook);
            var styles = reader.getStylesTable();
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            List<RegistrySheet> read = new ArrayList<>();
            while (sheets.hasNext() && read.size() < MOST_SHEETS) {
                try (InputStream sheet = sheets.next()) {
                    var rows = new SheetRows(deadline);
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(
                            new XSSFSheetXMLHandler(styles, strings, new Cells(rows), new PlainFormat(), false));
                    parser.parse(new InputSource(sheet));
                    read.add(rows.named(sheets.getSheetName()));
                }
            }
            return read;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /// Hands each cell on by its place.
    private record Cells(SheetRows rows) implements SheetContentsHandler {
        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {
            rows.endRow(row + 1);
        }

        @Override
        public void cell(String reference, @Nullable String text, @Nullable XSSFComment comment) {
            var place = new CellReference(reference);
            rows.cell(place.getCol(), place.getRow() + 1, text == null ? "" : text);
        }
    }
}

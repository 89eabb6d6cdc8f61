package org.overread.api;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.overread.imaging.dicom.DataSet;
import tools.jackson.core.JsonGenerator;

/// Data sets in the DICOM JSON model (PS3.18 annex F), always in UTF-8. Nothing in a value can break it: what is not
/// the number that its representation promises is written as text.
final class DicomJson {
    /// Longer binary values are not written into the document but told by their address, bytes.
    static final int INLINE = 1024;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final JsonGenerator json;
    private final IntFunction<Optional<String>> bulk;

    /// @param bulk the address of a long binary value of the outermost data set; empty to write it in place
    DicomJson(JsonGenerator json, IntFunction<Optional<String>> bulk) {
        this.json = json;
        this.bulk = bulk;
    }

    void write(DataSet set) {
        json.writeStartObject();
        writeElements(set, bulk);
        json.writeEndObject();
    }

    /// The object of a data set with its pixels by address.
    void write(DataSet set, String vr, int pixels, String address) {
        json.writeStartObject();
        writeElements(set, bulk);
        json.writeObjectPropertyStart(name(pixels));
        json.writeStringProperty("vr", vr);
        json.writeStringProperty("BulkDataURI", address);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeElements(DataSet set, IntFunction<Optional<String>> addresses) {
        for (int tag : set.tags()) {
            if (tag >>> 16 != 0x0002) {
                json.writeObjectPropertyStart(name(tag));
                String vr = set.representation(tag).orElse("UN");
                json.writeStringProperty("vr", vr);
                writeValue(set, tag, vr, addresses);
                json.writeEndObject();
            }
        }
    }

    private void writeValue(DataSet set, int tag, String vr, IntFunction<Optional<String>> addresses) {
        switch (vr) {
            case "SQ" -> writeItems(set.items(tag));
            case "OB", "OD", "OF", "OL", "OV", "OW", "UN" -> writeBinary(set.bytes(tag), addresses.apply(tag));
            case "FL", "FD", "SL", "SS", "UL", "US" -> {
                double[] numbers = set.decimals(tag);
                if (numbers.length > 0) {
                    json.writeArrayPropertyStart("Value");
                    for (double number : numbers) {
                        writeNumber(number);
                    }
                    json.writeEndArray();
                }
            }
            default -> writeTexts(set.texts(tag), vr);
        }
    }

    private void writeItems(List<DataSet> items) {
        if (!items.isEmpty()) {
            json.writeArrayPropertyStart("Value");
            for (DataSet item : items) {
                json.writeStartObject();
                writeElements(item, tag -> Optional.empty());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void writeBinary(byte[] value, Optional<String> address) {
        if (value.length > INLINE && address.isPresent()) {
            json.writeStringProperty("BulkDataURI", address.get());
        } else if (value.length > 0) {
            json.writeStringProperty("InlineBinary", Base64.getEncoder().encodeToString(value));
        }
    }

    private void writeTexts(List<String> texts, String vr) {
        if (texts.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("Value");
        for (String text : texts) {
            if (text.isEmpty()) {
                json.writeNull();
                continue;
            }
            switch (vr) {
                case "PN" -> writeName(text);
                case "AT" -> json.writeString(text.replaceAll("[(),]", ""));
                case "DS", "IS" -> writeNumberOrText(text);
                default -> json.writeString(text);
            }
        }
        json.writeEndArray();
    }

    /// The groups of a name (PS3.5 6.2.1): alphabetic, ideographic, phonetic.
    private void writeName(String text) {
        String[] groups = text.split("=", 3);
        String[] names = {"Alphabetic", "Ideographic", "Phonetic"};
        json.writeStartObject();
        for (int group = 0; group < groups.length; group++) {
            if (!groups[group].isEmpty()) {
                json.writeStringProperty(names[group], groups[group]);
            }
        }
        json.writeEndObject();
    }

    private void writeNumberOrText(String text) {
        if (!text.matches("[+-]?[0-9]{1,15}(\\.[0-9]{0,15})?([eE][+-]?[0-9]{1,2})?|[+-]?\\.[0-9]{1,15}")) {
            json.writeString(text);
        } else {
            writeNumber(Double.parseDouble(text));
        }
    }

    private void writeNumber(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }

    private static String name(int tag) {
        return HEX.toHexDigits(tag);
    }
}

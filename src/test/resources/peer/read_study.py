"""Reads a study over DICOMweb with a client that the portal's authors did not write: pydicom, numpy and Python's own
HTTP and MIME. Prints one JSON object: the CRC-32 of each image's rescaled pixels, by SOP Instance UID, read in several
ways, and what each way cost.

python3 read_study.py BASE TOKEN STUDY
"""
import base64, email.parser, email.policy, io, json, sys, time, urllib.request, zlib
import numpy, pydicom

BASE, TOKEN, STUDY = sys.argv[1:4]
BASIC = "Basic " + base64.b64encode(("pydicom:" + TOKEN).encode()).decode()


def get(path, accept):
    request = urllib.request.Request(BASE + path, headers={"Accept": accept, "Authorization": BASIC})
    with urllib.request.urlopen(request) as answer:
        return answer.headers["Content-Type"], answer.read()


def parts(content_type, body):
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
        b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    return [(part["Content-Type"], part.get_payload(decode=True)) for part in message.iter_parts()]


def crc(stored, slope, intercept):
    values = numpy.rint(stored.astype(numpy.float64) * float(slope) + float(intercept)).astype("<i4")
    return "%08x" % zlib.crc32(values.tobytes())


def crc_of(data_set):
    return crc(data_set.pixel_array, data_set.get("RescaleSlope", 1), data_set.get("RescaleIntercept", 0))


def objects(transfer_syntax):
    accept = 'multipart/related; type="application/dicom"' + transfer_syntax
    found = {}
    for _, content in parts(*get("/studies/" + STUDY, accept)):
        data_set = pydicom.dcmread(io.BytesIO(content))
        found[str(data_set.SOPInstanceUID)] = crc_of(data_set)
    return found


def frames():
    found = {}
    for series in json.loads(get("/studies/" + STUDY + "/series", "application/dicom+json")[1]):
        path = "/studies/" + STUDY + "/series/" + series["0020000E"]["Value"][0]
        for header in json.loads(get(path + "/metadata", "application/dicom+json")[1]):
            data_set = pydicom.Dataset.from_json(header, bulk_data_uri_handler=lambda tag, vr, uri: None)
            frame = path + "/instances/" + data_set.SOPInstanceUID + "/frames/1"
            _, cells = parts(*get(frame, 'multipart/related; type="application/octet-stream"'))[0]
            kind = "<i2" if data_set.PixelRepresentation else "<u2"
            found[str(data_set.SOPInstanceUID)] = crc(
                numpy.frombuffer(cells, kind), data_set.get("RescaleSlope", 1), data_set.get("RescaleIntercept", 0))
    return found


ways = {"objects in explicit little endian": lambda: objects(""), "frames and metadata": frames}
try:
    import gdcm  # noqa: F401 - pydicom decodes JPEG Lossless with it
    ways["objects as stored, decoded by GDCM"] = lambda: objects("; transfer-syntax=*")
except ImportError:
    pass
report = {}
for name, way in ways.items():
    start = time.monotonic()
    found = way()
    report[name] = {"seconds": round(time.monotonic() - start, 2), "crc32": found}
json.dump(report, sys.stdout)

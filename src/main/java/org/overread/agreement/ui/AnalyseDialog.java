package org.overread.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.overread.agreement.AgreementReport;
import org.overread.agreement.ReadsFile;
import org.overread.agreement.ReadsRefused;
import org.overread.agreement.statistics.AgreementStudy;
import org.overread.agreement.statistics.Bootstrap;
import org.overread.agreement.statistics.Estimate;
import org.overread.agreement.statistics.LabelAgreement;
import org.overread.shell.DownloadLink;
import org.overread.shell.Figures;
import org.overread.shell.Glyph;
import org.overread.shell.Notice;

/// Published reads, or any others, analysed as a round's are. The file is not kept.
final class AnalyseDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int LARGEST = 20 * 1024 * 1024;
    private final Div result = new Div();

    AnalyseDialog() {
        setHeaderTitle(getTranslation("agreement.analyse"));
        setWidth("min(1180px, 96vw)");
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> analyse(about.fileName(), bytes)));
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("agreement.analyse.choose")));
        upload.setDropLabel(new Span(getTranslation("agreement.analyse.drop")));
        upload.addFileRejectedListener(
                event -> Notice.error(getTranslation("agreement.analyse.rejected", LARGEST / 1024 / 1024)));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        result.addClassName("wide");
        add(new Paragraph(getTranslation("agreement.analyse.text")), upload, result);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    /// Shows the figures of a file, or why it cannot be taken.
    void analyse(String name, byte[] bytes) {
        result.removeAll();
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            AgreementStudy study =
                    AgreementStudy.of(ReadsFile.parse(new StringReader(text.toString())), Bootstrap.STANDARD);
            show(name, study);
        } catch (CharacterCodingException e) {
            refuse(getTranslation("agreement.analyse.encoding"));
        } catch (ReadsRefused e) {
            refuse(e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse(String reason) {
        var alert = new Div(Glyph.WARNING.draw(), new Span(reason));
        alert.addClassNames("alert", "warn");
        alert.getElement().setAttribute("role", "alert");
        result.add(alert);
    }

    private void show(String name, AgreementStudy study) {
        var table = Figures.headed(
                "agreement.label",
                "agreement.studies",
                "agreement.raw",
                "agreement.fleiss",
                "agreement.ac1",
                "agreement.alpha",
                "agreement.positive",
                "agreement.negative");
        for (LabelAgreement label : study.labels()) {
            table.row(
                    LabelNames.of(label.label(), getLocale()),
                    FigureText.count(label.studies()),
                    new FigureText(label.rawAgreement()),
                    new FigureText(label.fleissKappa()),
                    new FigureText(label.gwetAc1()),
                    new FigureText(label.krippendorffAlpha()),
                    label.positiveAgreement().map(FigureText::new).orElseGet(this::none),
                    label.negativeAgreement().map(FigureText::new).orElseGet(this::none));
        }
        var summary = new Paragraph(getTranslation(
                "agreement.sample",
                study.studies(),
                study.readers().size(),
                study.reads(),
                Bootstrap.STANDARD.resamples()));
        result.add(
                summary,
                table,
                FigureText.reasons(study.labels().stream().flatMap(LabelAgreement::figures)),
                json(name, study));
    }

    private FigureText none() {
        return new FigureText(Estimate.notDefined(Estimate.Why.ANSWER_NEVER_GIVEN));
    }

    private DownloadLink json(String name, AgreementStudy study) {
        return new DownloadLink(
                getTranslation("agreement.analyse.json"),
                name + ".json",
                () -> AgreementReport.json(study, Bootstrap.STANDARD),
                "ghost",
                "small");
    }
}

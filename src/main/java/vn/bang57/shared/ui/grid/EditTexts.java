package vn.bang57.shared.ui.grid;

import java.io.Serializable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What editing says by itself, in the language of the page.
 *
 * @param pending spoken when a text is on its way
 * @param stored spoken when it is stored
 * @param refused spoken before a refused text and its reason
 * @param unknownOption the reason when a text is none of the options
 * @param gone the reason when the row is no longer there
 * @param selection what stands under the grid while several cells are selected
 * @param conflict what stands in the card over a cell that two people changed
 * @param failed the reason when storing failed for no reason of the text's
 */
public record EditTexts(
        String pending,
        String stored,
        String refused,
        String unknownOption,
        String gone,
        String failed,
        SelectionTexts selection,
        ConflictTexts conflict)
        implements Serializable {

    /** What stands in the card over a cell that two people changed. */
    public record ConflictTexts(
            String title, String mine, String theirs, String keep, String take, String other, String taken)
            implements Serializable {}

    /** What stands under the grid while several cells are selected. */
    public record SelectionTexts(
            String selection,
            String cells,
            String copy,
            String fill,
            String series,
            String clear,
            String find,
            String none)
            implements Serializable {}

    void putInto(ObjectNode json) {
        json.put("pending", pending)
                .put("stored", stored)
                .put("refused", refused)
                .put("selection", selection.selection())
                .put("cells", selection.cells())
                .put("copy", selection.copy())
                .put("fill", selection.fill())
                .put("series", selection.series())
                .put("clear", selection.clear())
                .put("find", selection.find())
                .put("none", selection.none())
                .put("conflict", conflict.title())
                .put("mine", conflict.mine())
                .put("theirs", conflict.theirs())
                .put("keep", conflict.keep())
                .put("take", conflict.take())
                .put("other", conflict.other())
                .put("taken", conflict.taken());
    }

    public static final EditTexts VIETNAMESE = new EditTexts(
            "Đang lưu",
            "Đã lưu",
            "Chưa lưu được",
            "Không có trong danh sách. Gõ vài chữ đầu rồi chọn một dòng.",
            "Dòng này không còn trong bảng.",
            "Máy chủ chưa lưu được. Nội dung còn ở đây, nhấn Enter hai lần để lưu lại.",
            new SelectionTexts(
                    "Các ô đang chọn",
                    "ô",
                    "Chép  Ctrl+C",
                    "Điền xuống  Ctrl+D",
                    "Điền dãy  Ctrl+Shift+D",
                    "Xóa  Delete",
                    "Tìm trong bảng",
                    "Không thấy"),
            new ConflictTexts(
                    "Hai người cùng sửa ô này",
                    "Bạn nhập",
                    "Hiện có",
                    "Giữ của tôi",
                    "Lấy của họ",
                    "Gõ giá trị khác",
                    "Đã lấy giá trị hiện có; bạn đã gõ:"));

    public static final EditTexts ENGLISH = new EditTexts(
            "Storing",
            "Stored",
            "Not stored",
            "Not in the list. Type the first letters, then choose a line.",
            "This row is no longer in the grid.",
            "The server could not store it. The text is kept here; press Enter twice to store it again.",
            new SelectionTexts(
                    "Selected cells",
                    "cells",
                    "Copy  Ctrl+C",
                    "Fill down  Ctrl+D",
                    "Fill series  Ctrl+Shift+D",
                    "Clear  Delete",
                    "Find in the grid",
                    "Not found"),
            new ConflictTexts(
                    "Two people changed this cell",
                    "You typed",
                    "Stored now",
                    "Keep mine",
                    "Take theirs",
                    "Type another",
                    "The stored value is taken; you had typed:"));
}

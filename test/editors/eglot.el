;; Run inside of Emacs, with the set-up of docs/editors.md in force: what a user would see is printed as JSON.
(require 'json)
(require 'cl-lib)

(setq eglot-sync-connect 15
      eglot-confirm-server-initiated-edits nil
      eglot-send-changes-idle-time 0.05)

(defun wait-for (test)
  (let ((end (+ (float-time) 15)))
    (while (and (not (funcall test)) (< (float-time) end)) (accept-process-output nil 0.05))))

(find-file (getenv "REPLYLINT_TEST_FILE"))
(text-mode)
(apply #'eglot (eglot--guess-contact))
(flymake-mode 1)
(wait-for #'flymake-diagnostics)

(let* ((server (eglot-current-server))
       (document (list :textDocument (eglot--TextDocumentIdentifier)))
       (found (car (flymake-diagnostics)))
       (message (flymake-diagnostic-text found))
       (words (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found)))
       actions symbols hover)
  (goto-char (flymake-diagnostic-beg found))
  (setq hover (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams)))
  (setq symbols (jsonrpc-request server :textDocument/documentSymbol document))
  (setq actions
        (jsonrpc-request
         server :textDocument/codeAction
         (append document
                 (list :range (list :start (eglot--pos-to-lsp-position (line-beginning-position))
                                    :end (eglot--pos-to-lsp-position (line-end-position)))
                       :context (list :diagnostics [])))))
  (eglot--apply-workspace-edit (plist-get (aref actions 0) :edit))
  (eglot--signal-textDocument/didChange)
  (wait-for (lambda () (null (flymake-diagnostics))))
  (princ
   (concat "\nRESULT "
           (json-encode
            (list :message message
                  :words words
                  :hover (plist-get (plist-get hover :contents) :value)
                  :symbols (length symbols)
                  :actions (mapcar (lambda (action) (plist-get action :title)) actions)
                  :text (split-string (buffer-substring-no-properties (point-min) (point-max)) "\n")
                  :left (length (seq-remove (lambda (one)
                                              ;; The slots that the repair leaves are told, mildly.
                                              (string-match-p "unfilled-slot" (flymake-diagnostic-text one)))
                                            (flymake-diagnostics)))))
           "\n"))
  (eglot-shutdown server))

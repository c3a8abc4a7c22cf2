-- Run inside of Neovim, with the set-up of docs/editors.md in force: what a user would see is printed as JSON.
local out = {}

local function wait(test) vim.wait(15000, test, 20) end

vim.cmd('edit ' .. vim.env.REPLYLINT_TEST_FILE)
vim.cmd('setfiletype markdown')
wait(function() return #vim.diagnostic.get(0) > 0 end)

local found = vim.diagnostic.get(0)[1]
out.code = found and (found.code or found.user_data.lsp.code)
out.words = found and string.sub(vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1], found.col + 1, found.end_col)

local function get_clients() return (vim.lsp.get_clients or vim.lsp.buf_get_clients)() end
local client
for _, one in pairs(get_clients()) do
  if one.name == 'replylint' then client = one end
end

local document = vim.lsp.util.make_text_document_params()
local function request(method, params)
  params.textDocument = params.textDocument or document
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000) or {}
  return answers[client.id] and answers[client.id].result
end

local line = found.lnum
local range = { start = { line = line, character = 0 }, ['end'] = { line = line, character = 30 } }
out.hover = request('textDocument/hover', { position = { line = line, character = 12 } }).contents.value
out.symbols = #request('textDocument/documentSymbol', {})
out.lens = request('textDocument/codeLens', {})[1].command.title

local actions = request('textDocument/codeAction', { range = range, context = { diagnostics = {} } })
out.actions = vim.tbl_map(function(action) return action.title end, actions)
local action = actions[1]
if not action.edit then action = vim.lsp.buf_request_sync(0, 'codeAction/resolve', action, 10000)[client.id].result end
vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
out.text = vim.api.nvim_buf_get_lines(0, 0, -1, false)
wait(function() return #vim.diagnostic.get(0) == 0 end)
-- The slots that the repair leaves are told, mildly.
out.left = #vim.tbl_filter(function(one)
  local code = one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code)
  return code ~= 'unfilled-slot'
end, vim.diagnostic.get(0))

vim.lsp.stop_client(client.id)
wait(function() return vim.lsp.client_is_stopped(client.id) end)
out.stopped = vim.lsp.client_is_stopped(client.id)

io.stdout:write('\nRESULT ' .. vim.fn.json_encode(out) .. '\n')
vim.cmd('qa!')
